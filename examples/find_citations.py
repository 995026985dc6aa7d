"""List the documents that a text cites, as JSON lines: python find_citations.py < TEXT."""

import json
import sys

import vn_notice as vn

text = sys.stdin.read()
for citation in vn.find_citations(text):
    found = {
        "words": text[citation.start : citation.end],
        "type": citation.document_type,
        "number": citation.number and str(citation.number),
        "date": citation.date and citation.date.isoformat(),
        "issuer": citation.issuer,
    }
    print(json.dumps(found, ensure_ascii=False))
