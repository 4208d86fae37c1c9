"use strict";
// The table of cases: only the rows in view exist, so ten thousand cases scroll as ten do.
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const find = (id) => document.getElementById(id);
  const table = find("table"), view = find("view"), space = find("space"), rows = find("rows");
  const search = find("search"), sort = find("sort"), clear = find("clear"), count = find("count"), card = find("case");
  const BEYOND = 6; // rows kept ready above and below the view
  const cases = data.cases.map((item, number) => ({
    ...item, number,
    text: [item.case, item.who, item.words, item.standing, item.why, data.answers[item.answer], ...item.papers.map((p) => p.what + " " + p.where)].join(" ").toLowerCase(),
  }));
  let shown = cases, at = 0, chosen = { answer: null, need: null };

  const words = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  const orders = {
    rank: (a, b) => a.rank - b.rank || a.number - b.number,
    case: (a, b) => words(a.case, b.case),
    who: (a, b) => words(a.who.toLowerCase(), b.who.toLowerCase()),
    answer: (a, b) => words(data.answers[a.answer], data.answers[b.answer]) || a.number - b.number,
    date: (a, b) => words(b.date, a.date),
    sure: (a, b) => a.sure - b.sure,
  };

  const make = (name, className, text) => {
    const element = document.createElement(name);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  };
  const height = () => parseFloat(getComputedStyle(document.documentElement).fontSize) * parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--row"));

  const select = () => {
    const wanted = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    shown = cases.filter((item) =>
      (!chosen.answer || item.answer === chosen.answer) && (!chosen.need || item.needs.includes(chosen.need)) && wanted.every((word) => item.text.includes(word)));
    shown.sort(orders[sort.value]);
    at = 0;
    view.scrollTop = 0;
    clear.hidden = !(chosen.answer || chosen.need || wanted.length);
    count.textContent = shown.length === cases.length ? `${cases.length} cases` : `${shown.length} of ${cases.length} cases`;
    table.setAttribute("aria-rowcount", String(shown.length + 1));
    draw();
  };

  const draw = () => {
    const tall = height();
    const first = Math.max(0, Math.floor(view.scrollTop / tall) - BEYOND);
    const last = Math.min(shown.length, Math.ceil((view.scrollTop + view.clientHeight) / tall) + BEYOND);
    space.style.height = `${shown.length * tall}px`;
    rows.style.transform = `translateY(${first * tall}px)`;
    rows.replaceChildren(...shown.slice(first, last).map((item, offset) => line(item, first + offset)));
    if (shown.length) table.setAttribute("aria-activedescendant", `row-${shown[at].number}`);
    else table.removeAttribute("aria-activedescendant");
  };

  const line = (item, place) => {
    const row = make("div", place === at ? "row on" : "row");
    row.id = `row-${item.number}`;
    row.setAttribute("role", "row");
    row.setAttribute("aria-rowindex", String(place + 2));
    row.setAttribute("aria-selected", String(place === at));
    const answer = make("span");
    answer.append(make("i", `dot ${item.answer}`), item.words);
    row.append(make("span", "", item.case), make("span", "", item.who), answer, make("span", "", item.date), make("span", "", `${item.sure}%`));
    for (const cell of row.children) cell.setAttribute("role", "gridcell");
    row.addEventListener("click", () => { at = place; draw(); open(item); });
    return row;
  };

  const open = (item) => {
    card.replaceChildren(make("h3", "", item.case));
    const flags = make("p");
    for (const need of item.needs) flags.append(make("span", "flag", data.needs[need]));
    const papers = make("ul");
    for (const paper of item.papers) {
      const entry = make("li");
      if (paper.page) { const link = make("a", "", paper.what); link.href = paper.page; entry.append(link); } else entry.append(paper.what);
      entry.append(` (${paper.role}): ${paper.where}`);
      papers.append(entry);
    }
    card.append(make("p", "", item.who), make("p", "", item.words), make("p", "", `${item.sure}% sure. ${item.why}`), flags, papers);
    card.hidden = false;
  };

  const move = (place) => {
    if (!shown.length) return;
    at = Math.min(shown.length - 1, Math.max(0, place));
    const tall = height(), top = at * tall;
    if (top < view.scrollTop) view.scrollTop = top;
    else if (top + tall > view.scrollTop + view.clientHeight) view.scrollTop = top + tall - view.clientHeight;
    draw();
  };

  table.addEventListener("keydown", (event) => {
    if (event.target.closest("button")) return;
    const page = Math.max(1, Math.floor(view.clientHeight / height()) - 1);
    const places = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + page, PageUp: at - page, Home: 0, End: shown.length - 1 };
    if (event.key in places) { event.preventDefault(); move(places[event.key]); }
    else if (event.key === "Enter" && shown.length) { event.preventDefault(); open(shown[at]); card.focus(); }
  });
  card.addEventListener("keydown", (event) => { if (event.key === "Escape") table.focus(); });
  document.querySelectorAll(".filter").forEach((button) => button.addEventListener("click", () => {
    const kind = button.dataset.answer ? "answer" : "need", value = button.dataset[kind];
    chosen[kind] = chosen[kind] === value ? null : value;
    press();
    select();
    find("cases").scrollIntoView();
  }));
  const press = () => document.querySelectorAll(".filter").forEach((button) => {
    const kind = button.dataset.answer ? "answer" : "need";
    button.setAttribute("aria-pressed", String(chosen[kind] === button.dataset[kind]));
  });
  document.querySelectorAll(".sort").forEach((button) => button.addEventListener("click", () => { sort.value = button.dataset.sort; select(); }));
  clear.addEventListener("click", () => { chosen = { answer: null, need: null }; search.value = ""; press(); select(); search.focus(); });
  let waiting = 0;
  search.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(select, 80); });
  sort.addEventListener("change", select);
  let drawing = false;
  view.addEventListener("scroll", () => { if (!drawing) { drawing = true; requestAnimationFrame(() => { drawing = false; draw(); }); } });
  addEventListener("resize", draw);
  select();
})();
