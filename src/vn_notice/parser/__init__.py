"""From source text to a notice: lines, blocks, then one module a part."""
