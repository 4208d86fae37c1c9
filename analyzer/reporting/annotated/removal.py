"""Taking the glyphs that stand in given rectangles out of what a page draws; everything else is drawn as before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import pikepdf
from pikepdf import Array, ContentStreamInstruction, Dictionary, Name, Operator

from analyzer.reporting.annotated.fonts import Fonts, Glyph, UnknownFont
from analyzer.reporting.annotated.images import CannotPaint, paint_over
from analyzer.reporting.annotated.matrices import IDENTITY, Matrix, Point, bounds, inverse, matrix_of, moved, product
from analyzer.reporting.annotated.page_space import Rect

_SLACK = 0.6
"""Points by which a glyph's middle may lie outside the box of its word."""
_MIDDLE = 0.3
"""Height of a glyph's middle over its baseline, in parts of the font size."""
_DEEPEST = 20
"""Forms within forms."""


class CannotRemove(Exception):
    """What a page draws in the rectangles cannot be taken out piece by piece."""


@dataclass(frozen=True, slots=True)
class _State:
    """The part of the graphics state that says where glyphs fall."""

    ctm: Matrix
    font: pikepdf.Object | None = None
    size: float = 0.0
    letter_space: float = 0.0
    word_space: float = 0.0
    scale: float = 1.0
    leading: float = 0.0
    rise: float = 0.0


@dataclass(slots=True)
class _Scope:
    """One stream of drawing at work."""

    resources: pikepdf.Object
    state: _State
    begun: Matrix = IDENTITY
    """Where the space in which the stream begins lies on the page."""
    text: Matrix = IDENTITY
    line: Matrix = IDENTITY
    stack: list[_State] = field(default_factory=list)
    out: list[Any] = field(default_factory=list)
    marked: list[tuple[int, bool]] = field(default_factory=list)
    """Open marked content: its instruction in `out`, and whether a glyph in it was taken out."""
    taken: list[Point] = field(default_factory=list)
    """Where glyphs were taken out, in the space of the stream's own beginning."""
    is_changed: bool = False
    depth: int = 0


class Remover:
    """Takes glyphs out of the pages of one file. Forms that several pages draw are changed for all of them."""

    def __init__(self, pdf: pikepdf.Pdf, fonts: Fonts, most_pixels: float) -> None:
        self._pdf, self._fonts, self._most_pixels = pdf, fonts, most_pixels
        self._rects: Sequence[Rect] = ()
        self.cleared: set[int] = set()
        """Indices of the rectangles of the page from which something was taken."""
        self._forms: dict[tuple[int, int], list[Point]] = {}
        self._images: dict[tuple[int, int], list[Rect]] = {}

    def clear_page(self, page: pikepdf.Page, rects: Sequence[Rect]) -> None:
        """Takes out what stands in the rectangles (of user space), and notes in `cleared` where something was.

        Raises CannotRemove where the page must be drawn anew instead.
        """
        self._rects, self.cleared = rects, set()
        try:
            instructions = pikepdf.parse_content_stream(page)
        except pikepdf.PdfError as problem:
            raise CannotRemove("what the page draws cannot be read") from problem
        scope = _Scope(page.obj.get("/Resources") or _inherited_resources(page), _State(IDENTITY))
        self._walk(instructions, scope)
        before = [ContentStreamInstruction([], Operator("q"))]
        after = [ContentStreamInstruction([], Operator("Q"))] * (len(scope.stack) + 1)
        page.obj.Contents = self._pdf.make_stream(
            pikepdf.unparse_content_stream([*before, *scope.out, *after]) + _boxes(rects)
        )

    def clear_appearance(self, form: pikepdf.Object, placed: Matrix) -> bool:
        """The same for the appearance of an annotation on the page at work; whether anything was taken out."""
        fields = self._pdf.Root.get("/AcroForm") or Dictionary()
        return self._form(form, placed, fields.get("/DR") or Dictionary(), 0)

    def _form(self, form: pikepdf.Object, ctm: Matrix, outer: pikepdf.Object, depth: int) -> bool:
        """Changes the form itself, so that no page that shares it keeps what is taken out."""
        if depth > _DEEPEST:
            raise CannotRemove("forms lie in one another without end")
        taken = self._forms.setdefault(form.objgen, []) if form.objgen[0] else []
        for point in taken:
            self._hit(moved(ctm, point))
        try:
            instructions = pikepdf.parse_content_stream(form)
        except pikepdf.PdfError as problem:
            raise CannotRemove("what the page draws cannot be read") from problem
        scope = _Scope(form.get("/Resources") or outer, _State(ctm), ctm, depth=depth)
        self._walk(instructions, scope)
        if scope.is_changed:
            form.write(pikepdf.unparse_content_stream(scope.out))
        taken.extend(scope.taken)
        return bool(taken)

    def _walk(self, instructions: Sequence[Any], scope: _Scope) -> None:
        for instruction in instructions:
            operator = str(instruction.operator)
            operands = list(instruction.operands)
            if operator == "INLINE IMAGE":
                if self._rects_under(bounds(scope.state.ctm, 0, 0, 1, 1)):
                    raise CannotRemove("a picture stands in the stream of the page itself")
                scope.out.append(instruction)
            elif operator in ("Tj", "TJ", "'", '"'):
                self._show(instruction, operator, operands, scope)
            elif operator != "Q" or scope.stack:
                scope.out.append(instruction)
                self._follow(operator, operands, scope)

    def _follow(self, operator: str, operands: list[Any], scope: _Scope) -> None:
        """Keeps the state as the viewer has it after the instruction."""
        state = scope.state
        try:
            match operator:
                case "q":
                    scope.stack.append(state)
                case "Q":
                    scope.state = scope.stack.pop()
                case "cm":
                    scope.state = replace(state, ctm=product(matrix_of(operands), state.ctm))
                case "BT":
                    scope.text = scope.line = IDENTITY
                case "Tf":
                    scope.state = replace(state, font=_font(scope.resources, operands[0]), size=float(operands[1]))
                case "Tc":
                    scope.state = replace(state, letter_space=float(operands[0]))
                case "Tw":
                    scope.state = replace(state, word_space=float(operands[0]))
                case "Tz":
                    scope.state = replace(state, scale=float(operands[0]) / 100)
                case "TL":
                    scope.state = replace(state, leading=float(operands[0]))
                case "Ts":
                    scope.state = replace(state, rise=float(operands[0]))
                case "Td" | "TD":
                    x, y = float(operands[0]), float(operands[1])
                    if operator == "TD":
                        scope.state = replace(state, leading=-y)
                    self._next_line(scope, x, y)
                case "Tm":
                    scope.text = scope.line = matrix_of(operands)
                case "T*":
                    self._next_line(scope, 0.0, -state.leading)
                case "gs":
                    self._extended(operands[0], scope)
                case "BMC" | "BDC":
                    scope.marked.append((len(scope.out) - 1, False))
                case "EMC" if scope.marked:
                    self._end_marked(scope)
                case "Do":
                    self._draw(operands[0], scope)
        except (IndexError, TypeError, ValueError) as problem:
            raise CannotRemove("an instruction of the page is damaged") from problem

    def _next_line(self, scope: _Scope, x: float, y: float) -> None:
        scope.text = scope.line = product((1, 0, 0, 1, x, y), scope.line)

    def _extended(self, name: Any, scope: _Scope) -> None:
        font = _resource(scope.resources, "/ExtGState", name)
        if font is not None and "/Font" in font:
            scope.state = replace(scope.state, font=font.Font[0], size=float(font.Font[1]))

    def _end_marked(self, scope: _Scope) -> None:
        place, is_touched = scope.marked.pop()
        if not is_touched:
            return
        properties = list(scope.out[place].operands)[1:]
        for one in properties:
            found = _resource(scope.resources, "/Properties", one) if isinstance(one, Name) else one
            for key in ("/ActualText", "/Alt", "/E"):
                if isinstance(found, Dictionary) and key in found:
                    del found[key]
        if properties and isinstance(properties[0], Dictionary):
            operands = [scope.out[place].operands[0], properties[0]]
            scope.out[place] = ContentStreamInstruction(operands, scope.out[place].operator)

    def _draw(self, name: Any, scope: _Scope) -> None:
        drawn = _resource(scope.resources, "/XObject", name)
        if drawn is None:
            return
        if drawn.get("/Subtype") == Name.Form:
            ctm = product(matrix_of(drawn.get("/Matrix")), scope.state.ctm)
            if self._form(drawn, ctm, scope.resources, scope.depth + 1):
                self._touch(scope)
        elif isinstance(drawn, pikepdf.Stream) and drawn.get("/Subtype") == Name.Image:
            self._picture(drawn, scope.state.ctm)

    def _picture(self, image: pikepdf.Stream, ctm: Matrix) -> None:
        rects = self._rects_under(bounds(ctm, 0, 0, 1, 1))
        if not rects:
            return
        painted = self._images.setdefault(image.objgen, [])
        fresh = [rect for _, rect in rects if rect not in painted]
        if fresh:
            try:
                paint_over(image, ctm, fresh, self._most_pixels)
            except CannotPaint as problem:
                raise CannotRemove(str(problem)) from problem
            painted.extend(fresh)
        self.cleared.update(index for index, _ in rects)

    def _show(self, instruction: Any, operator: str, operands: list[Any], scope: _Scope) -> None:
        lead = []
        if operator in ("'", '"'):
            if operator == '"':
                space, letter = float(operands[0]), float(operands[1])
                scope.state = replace(scope.state, word_space=space, letter_space=letter)
                lead += [_instruction("Tw", operands[0]), _instruction("Tc", operands[1])]
            lead.append(_instruction("T*"))
            self._next_line(scope, 0.0, -scope.state.leading)
        shown = operands[-1] if operands else Array()
        parts = list(shown) if isinstance(shown, (Array, list)) else [shown]
        left = self._kept(parts, scope)
        if left is None:
            scope.out.append(instruction)
            return
        scope.out.extend([*lead, ContentStreamInstruction([Array(left)], Operator("TJ"))])

    def _kept(self, parts: list[Any], scope: _Scope) -> list[Any] | None:
        """The parts of a shown text with gaps where glyphs are taken out; None where none is."""
        state, left, is_hit = scope.state, [], False
        if state.font is None:
            if any(isinstance(part, pikepdf.String) and bytes(part) for part in parts):
                raise CannotRemove("a text is drawn without a font that is known")
            return None
        for part in parts:
            if not isinstance(part, pikepdf.String):
                scope.text = product((1, 0, 0, 1, -float(part) / 1000 * state.size * state.scale, 0), scope.text)
                left.append(part)
                continue
            kept = b""
            for glyph in self._glyphs(state.font, bytes(part)):
                if self._takes(glyph, scope):
                    is_hit = True
                    left += [pikepdf.String(kept)] if kept else []
                    kept = b""
                    left.append(-round(_advance(glyph, state) / (state.size or 1) * 1000, 3))
                else:
                    kept += glyph.code
                scope.text = product((1, 0, 0, 1, _advance(glyph, state) * state.scale, 0), scope.text)
            left += [pikepdf.String(kept)] if kept else []
        if not is_hit:
            return None
        self._touch(scope)
        return left

    def _glyphs(self, font: pikepdf.Object, shown: bytes) -> list[Glyph]:
        try:
            return self._fonts.glyphs(font, shown)
        except UnknownFont as problem:
            raise CannotRemove(str(problem)) from problem

    def _takes(self, glyph: Glyph, scope: _Scope) -> bool:
        state = scope.state
        placed = product((state.size * state.scale, 0, 0, state.size, 0, state.rise), product(scope.text, state.ctm))
        point = moved(placed, (glyph.advance / 2, _MIDDLE))
        if not self._hit(point):
            return False
        back = inverse(scope.begun)
        scope.taken.append(moved(back, point) if back else point)
        return True

    def _hit(self, point: Point) -> bool:
        x, y = point
        hits = [
            i
            for i, (x0, y0, x1, y1) in enumerate(self._rects)
            if x0 - _SLACK <= x <= x1 + _SLACK and y0 - _SLACK <= y <= y1 + _SLACK
        ]
        self.cleared.update(hits)
        return bool(hits)

    def _rects_under(self, drawn: Rect) -> list[tuple[int, Rect]]:
        return [
            (i, rect)
            for i, rect in enumerate(self._rects)
            if min(rect[2], drawn[2]) > max(rect[0], drawn[0]) and min(rect[3], drawn[3]) > max(rect[1], drawn[1])
        ]

    def _touch(self, scope: _Scope) -> None:
        scope.is_changed = True
        scope.marked = [(place, True) for place, _ in scope.marked]


def _advance(glyph: Glyph, state: _State) -> float:
    """How far the glyph moves the pen, in unscaled text space."""
    return glyph.advance * state.size + state.letter_space + (state.word_space if glyph.is_space else 0.0)


def _boxes(rects: Sequence[Rect]) -> bytes:
    """Black boxes where something was taken out."""
    drawn = [f"{x0 - 1:.2f} {y0 - 1:.2f} {x1 - x0 + 2:.2f} {y1 - y0 + 2:.2f} re f" for x0, y0, x1, y1 in rects]
    return ("\nq 0 g\n" + "\n".join(drawn) + "\nQ\n").encode("ascii")


def _instruction(operator: str, *operands: Any) -> ContentStreamInstruction:
    return ContentStreamInstruction(list(operands), Operator(operator))


def _font(resources: pikepdf.Object, name: Any) -> pikepdf.Object | None:
    return _resource(resources, "/Font", name)


def _resource(resources: pikepdf.Object, kind: str, name: Any) -> pikepdf.Object | None:
    found = resources.get(kind)
    return found.get(str(name)) if found is not None else None


def _inherited_resources(page: pikepdf.Page) -> pikepdf.Object:
    node: pikepdf.Object = page.obj
    for _ in range(50):  # deeper trees are loops
        if "/Resources" in node:
            return node.Resources
        if "/Parent" not in node:
            break
        node = node.Parent
    return Dictionary()
