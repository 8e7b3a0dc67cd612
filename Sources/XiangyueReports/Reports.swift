// The room is described in Sources/README.md.
