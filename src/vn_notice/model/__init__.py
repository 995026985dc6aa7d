"""What a notice is: frozen classes, each field declared once (see `vn_notice.model.binding`)."""
