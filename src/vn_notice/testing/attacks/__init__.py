"""The attack corpus: inputs made to harm, for vn_notice and for any other library of notices.

`python -m vn_notice.testing.attacks` runs it; `adapter.Adapter` is what another library needs.
Each case has a number, inputs made by chance that a seed repeats, and what is to happen; each runs
in a process of its own kind, with bounds of time and memory, beside a file that nobody may open and
a server that nobody may call.
"""
