#!/bin/sh
# Shows what giving a Word document back with comments comes to, from a clean clone:  tools/show/annotate.sh [--shared DIR]
#   1. the first run, annotated: what its comments hold
#   2. six complaints in five makes of DOCX each: the program's own, and LibreOffice's from DOCX, ODT, DOC and HTML; each is annotated, annotated
#      again, opened in LibreOffice, and given back
#   3. the complaints that --shared DIR holds as text, as LibreOffice writes them
#   4. the odd documents, the second runs, the refusals and the property, as tests
set -eu
. "$(dirname -- "$0")/begin.sh"
command -v soffice > /dev/null || { echo "annotate.sh: soffice is not installed (package libreoffice-writer-nogui)." >&2; exit 1; }
work=$clone/work
mkdir "$work"

office() { soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to "$1" --outdir "$2" "$3" > /dev/null 2>&1; }

# same A B: every part of one container is in the other, byte for byte.
same() {
  python3 -c 'import sys, zipfile
a, b = (zipfile.ZipFile(name) for name in sys.argv[1:])
sys.exit(a.namelist() != b.namelist() or any(a.read(n) != b.read(n) for n in a.namelist()))' "$1" "$2"
}

# others A B: every part but those that may change is in the other, byte for byte.
others() {
  python3 -c 'import sys, zipfile
a, b = (zipfile.ZipFile(name) for name in sys.argv[1:])
changed = {n for n in a.namelist() if a.read(n) != b.read(n)}
sys.exit(bool(changed - {"word/document.xml", "word/comments.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"}))' "$1" "$2"
}

# hold FILE: annotates a document and holds the result against what is promised.
hold() {
  made=${1%.docx}
  rm -f "$made".1.docx "$made".2.docx "$made".0.docx
  ./undercolor check "$1" --annotate "$made.1.docx" --fail-on never > /dev/null 2> "$made.said"
  ./undercolor check "$made.1.docx" --annotate "$made.2.docx" --fail-on never > /dev/null 2>&1
  ./undercolor check "$made.1.docx" --unannotate "$made.0.docx" --fail-on never > /dev/null 2>&1
  others "$1" "$made.1.docx" || { echo "$1: a part changed that may not." >&2; exit 1; }
  cmp -s "$made.1.docx" "$made.2.docx" || { echo "$1: a second run gives other bytes." >&2; exit 1; }
  same "$1" "$made.0.docx" || { echo "$1: it is not given back." >&2; exit 1; }
  rm -f "$work/pdf/$(basename "$made").1.pdf"
  office pdf "$work/pdf" "$made.1.docx"
  [ -s "$work/pdf/$(basename "$made").1.pdf" ] || { echo "$1: LibreOffice does not open it." >&2; exit 1; }
  held=$((held + 1))
  comments=$((comments + $(sed -n 's/.* with \([0-9]*\) comments\{0,1\}\..*/\1/p' "$made.said" | grep . || echo 0)))
}

echo "== 1. The first run, annotated"
cp cases/first-run/complaint.docx "$work/first.docx"
./undercolor check "$work/first.docx" --annotate "$work/first-comments.docx" --fail-on never > /dev/null
python3 - "$work/first-comments.docx" <<'PY'
import re, sys, zipfile
from xml.etree import ElementTree as tree
w = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
paper = zipfile.ZipFile(sys.argv[1])
words, open_ = {}, set()
for node in tree.fromstring(paper.read("word/document.xml")).iter():
    key = node.get(w + "id")
    if node.tag == w + "commentRangeStart": open_.add(key); words[key] = ""
    elif node.tag == w + "commentRangeEnd": open_.discard(key)
    elif node.tag == w + "t":
        for one in open_: words[one] += node.text or ""
for comment in tree.fromstring(paper.read("word/comments.xml")):
    head = "".join(next(iter(comment)).itertext())
    print(f"   {words[comment.get(w + 'id')]!r:60.60}  {head}")
PY

echo "== 2. Six complaints in five makes each"
held=0 comments=0
for complaint in tests/fixtures/documents/*/; do
  name=$(basename "$complaint")
  mkdir -p "$work/$name/docx" "$work/$name/odt" "$work/$name/doc" "$work/$name/html"
  cp "$complaint/complaint.docx" "$work/$name/own.docx"
  office docx "$work/$name/docx" "$complaint/complaint.docx"
  for other in odt doc; do
    office "$other" "$work/$name/$other" "$complaint/complaint.docx"
    office docx "$work/$name/$other" "$work/$name/$other/complaint.$other"
  done
  office 'docx:MS Word 2007 XML' "$work/$name/html" "$complaint/complaint.html"
  for make in "$work/$name/own.docx" "$work/$name"/docx/complaint.docx "$work/$name"/odt/complaint.docx "$work/$name"/doc/complaint.docx "$work/$name"/html/complaint.docx; do hold "$make"; done
done
echo "$held documents with $comments comments: all other parts the same, a second run the same bytes, each given back byte for byte, each opened in LibreOffice"

if [ -n "$shared" ]; then
  echo "== 3. Real complaints as LibreOffice writes them"
  held=0 comments=0
  mkdir "$work/shared"
  for text in "$shared"/gold/texts/*.txt; do
    office 'docx:MS Word 2007 XML' "$work/shared" "$text"
    hold "$work/shared/$(basename "${text%.txt}").docx"
  done
  echo "$held documents with $comments comments: all held"
fi

echo "== 4. Odd documents, second runs, refusals, the property"
./test Tests.Annotate 2>&1 | tail -n 1
