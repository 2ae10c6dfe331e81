"""Report → text for people and machines: one pure function a format."""
