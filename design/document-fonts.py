"""Makes the letters of documents (src/main/resources/documents/fonts), which must be TrueType to be put into a PDF.

Run beside `npm pack @fontsource/nunito@5.3.0` and the unpacked Debian package fonts-dejavu-core, with fonttools 4 and brotli:
  python3 document-fonts.py NUNITO_FILES DEJAVU_FOLDER TARGET
"""
import subprocess
import sys

from fontTools import merge
from fontTools.ttLib import TTFont

nunito, dejavu, target = sys.argv[1:]

for weight, name in ((400, "regular"), (700, "bold")):
    parts = []
    for letters in ("latin", "latin-ext"):
        font = TTFont(f"{nunito}/nunito-{letters}-{weight}-normal.woff2")
        font.flavor = None
        for table in ("GSUB", "GPOS", "GDEF"):
            if table in font:
                del font[table]
        parts.append(f"{target}/{letters}.ttf")
        font.save(parts[-1])
    whole = merge.Merger().merge(parts)
    whole["head"].created = whole["head"].modified = 3_600_000_000
    whole.save(f"{target}/nunito-{name}.ttf")

# The letters that Nunito lacks: Greek, Cyrillic, Hebrew, Arabic with its joined forms, arrows and signs.
OTHERS = (
    "U+0020-007E,U+00A0-017F,U+0218-021B,U+0370-03FF,U+0400-052F,U+0590-05FF,U+0600-06FF,U+0750-077F,U+2010-2027,U+2030-203A,"
    "U+20A0-20BF,U+2122,U+2190-2193,U+2212,U+2264-2265,U+25A0-25CF,U+2713,U+FB1D-FB4F,U+FB50-FDFF,U+FE70-FEFF"
)
for face, name in (("DejaVuSans", "regular"), ("DejaVuSans-Bold", "bold")):
    subprocess.run(
        [sys.executable, "-m", "fontTools.subset", f"{dejavu}/{face}.ttf", f"--unicodes={OTHERS}", "--layout-features=",
         "--no-hinting", f"--output-file={target}/dejavu-{name}.ttf", "--name-IDs=*", "--notdef-outline"],
        check=True,
    )
