package main

import "github.com/factlint/factlint/checker/source"

// reader reads articles from paths.
type reader = source.Reader
