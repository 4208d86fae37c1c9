"use strict";
// Sorting and searching the table of clauses, and the clause that was followed to its page. Without this script the
// report is complete: the controls stay hidden, and every link still leads to its place.
for (const controls of document.querySelectorAll(".controls")) {
  const table = document.getElementById(controls.dataset.table);
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const words = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));
  const search = controls.querySelector(".search");
  const effect = controls.querySelector(".effect");
  const sort = controls.querySelector(".sort");
  const count = controls.querySelector(".count");
  const nothing = table.parentElement.querySelector(".nothing");
  let descending = false;

  const compare = (one, other) => {
    const key = sort.value;
    const [a, b] = [one.dataset[key], other.dataset[key]];
    const order = key === "place" || key === "confidence" ? Number(a) - Number(b) : a.localeCompare(b);
    return (descending ? -order : order) || Number(one.dataset.place) - Number(other.dataset.place);
  };
  const order = () => {
    body.append(...rows.sort(compare));
    for (const head of table.tHead.querySelectorAll("[data-key]")) {
      if (head.dataset.key === sort.value) head.setAttribute("aria-sort", descending ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    }
  };
  const filter = () => {
    const wanted = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const fits = wanted.every((word) => words.get(row).includes(word)) && (!effect.value || row.dataset.effect === effect.value);
      row.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    count.textContent = shown === rows.length ? `${shown} clauses` : `${shown} of ${rows.length} clauses`;
    nothing.hidden = shown > 0;
  };
  for (const head of table.tHead.querySelectorAll("[data-key]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    button.addEventListener("click", () => {
      descending = sort.value === head.dataset.key && !descending;
      sort.value = head.dataset.key;
      order();
    });
    head.replaceChildren(button);
  }
  sort.addEventListener("change", () => { descending = false; order(); });
  search.addEventListener("input", filter);
  effect.addEventListener("change", filter);
  // A link to a clause that the search hides must still find it.
  addEventListener("hashchange", () => {
    const row = document.getElementById(location.hash.slice(1));
    if (row && rows.includes(row) && row.hidden) {
      search.value = effect.value = "";
      filter();
      row.scrollIntoView();
    }
  });
  controls.hidden = false;
}
// On a narrow screen a picture is wider than its frame: begin at the outlined words.
for (const link of document.querySelectorAll("a.crop")) {
  const outline = link.querySelector(".outline");
  if (outline && link.scrollWidth > link.clientWidth) {
    link.scrollLeft = outline.getBoundingClientRect().left - link.getBoundingClientRect().left - 12;
  }
}
// Whoever follows a picture to its page sees there which clause it was.
for (const link of document.querySelectorAll("a.crop")) {
  link.addEventListener("click", () => {
    const clause = link.firstElementChild.dataset.clause;
    const sheet = document.getElementById(link.hash.slice(1));
    for (const outline of document.querySelectorAll(".outline.chosen")) outline.classList.remove("chosen");
    for (const outline of sheet.querySelectorAll(`[data-clause="${clause}"]`)) outline.classList.add("chosen");
  });
}
