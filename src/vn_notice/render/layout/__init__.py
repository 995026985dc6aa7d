"""From a notice to blocks on paper: the one step that all formats share."""
