"""How Sphinx builds the site: `python -m sphinx -W docs build/site`."""

from importlib.metadata import version as version_of
from typing import Any

from sphinx.application import Sphinx
from sphinx.domains.python import PyObject

project = "vn_notice"
copyright = "2026, the vn_notice maintainers"  # noqa: A001 - Sphinx calls it so
release = version_of("vn-notice")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["generate.py"]

html_theme = "furo"
html_title = f"vn_notice {release}"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_show_sphinx = False
pygments_style = "friendly"
pygments_dark_style = "monokai"

myst_heading_anchors = 4  # the anchors that readers of Markdown give headings

default_role = "code"  # docstrings write names in single backticks
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_typehints_format = "short"
python_use_unqualified_type_names = True
python_maximum_signature_line_length = 88
napoleon_use_ivar = True  # attributes stand in the docstring of their class, once


def _name_language(
    _app: Sphinx, page: str, _template: str, context: dict[str, Any], _tree: object
) -> None:
    """Tell browsers and screen readers which pages are Vietnamese."""
    if page.startswith("vi/"):
        context["language"] = "vi"


def setup(app: Sphinx) -> None:
    """Connect what this file adds."""
    for field in PyObject.doc_field_types:
        if field.name == "variable":
            field.label = "Attributes"  # as the docstrings call them
    app.connect("html-page-context", _name_language)
