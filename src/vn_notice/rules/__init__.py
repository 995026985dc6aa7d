"""Conformance: does a document follow the form that the law asks for?

One rule is one file in a folder of its family; `registry` finds them, and `engine` applies them in
one walk.
"""
