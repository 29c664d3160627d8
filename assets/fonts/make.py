"""Makes the TTF files in this folder from the woff2 files of the two npm packages (look.md section 4).

    npm pack @fontsource/zilla-slab@5.3.0 @fontsource/atkinson-hyperlegible-next@5.3.0
    tar xzf … ; pip install fonttools brotli ; python make.py DIR_ZILLA DIR_ATKINSON

Two changes, allowed by the licence (OFL-1.1, no reserved font name): Zilla Slab counts with lining figures,
and both families get the four signs that they lack: arrows, tick and cross, drawn to their own weight.
"""

import sys
from pathlib import Path
from fontTools.ttLib import TTFont
from fontTools.pens.ttGlyphPen import TTGlyphPen

HERE = Path(__file__).parent


def stroke(pen, points, half):
    """Each part of a line as a rectangle with square ends: no overlap trouble, every rasteriser fills it."""
    for (ax, ay), (bx, by) in zip(points, points[1:]):
        dx, dy = bx - ax, by - ay
        length = (dx * dx + dy * dy) ** 0.5
        ux, uy = dx / length * half, dy / length * half
        ring = [(ax - ux - uy, ay - uy + ux), (bx + ux - uy, by + uy + ux),
                (bx + ux + uy, by + uy - ux), (ax - ux + uy, ay - uy - ux)]
        pen.moveTo(tuple(round(v) for v in ring[0]))
        for p in ring[1:]:
            pen.lineTo(tuple(round(v) for v in p))
        pen.closePath()


SIGNS = {
    0x2192: [[(0.10, 0.33), (0.86, 0.33)], [(0.60, 0.60), (0.86, 0.33), (0.60, 0.06)]],
    0x2190: [[(0.86, 0.33), (0.10, 0.33)], [(0.36, 0.60), (0.10, 0.33), (0.36, 0.06)]],
    0x2713: [[(0.12, 0.33), (0.36, 0.08), (0.84, 0.62)]],
    0x2717: [[(0.18, 0.62), (0.78, 0.04)], [(0.78, 0.62), (0.18, 0.04)]],
}


def convert(source, target, weight, lining):
    font = TTFont(source)
    font.flavor = None
    em = font["head"].unitsPerEm
    if lining:
        freeze_lining(font)
    half = em * (0.032 + 0.034 * (weight - 400) / 400)
    order = font.getGlyphOrder()
    for code, lines in SIGNS.items():
        name = f"uni{code:04X}"
        pen = TTGlyphPen(None)
        for line in lines:
            stroke(pen, [(x * em, y * em) for x, y in line], half)
        order = order + [name]
        font.setGlyphOrder(order)
        font["glyf"][name] = pen.glyph()
        font["hmtx"][name] = (round(0.96 * em), round(0.08 * em))
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[code] = name
    font.save(target)


def freeze_lining(font):
    swaps = {}
    gsub = font["GSUB"].table
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == "lnum":
            for index in record.Feature.LookupListIndex:
                for table in gsub.LookupList.Lookup[index].SubTable:
                    swaps.update(getattr(table, "ExtSubTable", table).mapping)
    for table in font["cmap"].tables:
        for code in range(0x30, 0x3A):
            if table.cmap.get(code) in swaps:
                table.cmap[code] = swaps[table.cmap[code]]
    assert len([c for c in range(0x30, 0x3A)]) == 10 and swaps, "no lining figures found"


zilla, atkinson = Path(sys.argv[1]), Path(sys.argv[2])
for weight in (600, 700):
    convert(zilla / "files" / f"zilla-slab-latin-{weight}-normal.woff2", HERE / f"ZillaSlab-{weight}.ttf", weight, True)
for weight in (400, 500, 600, 700, 800):
    convert(atkinson / "files" / f"atkinson-hyperlegible-next-latin-{weight}-normal.woff2",
            HERE / f"AtkinsonHyperlegibleNext-{weight}.ttf", weight, False)
