package native

import (
	"bytes"
	"testing"
)

func BenchmarkRead(b *testing.B) {
	for b.Loop() {
		if _, err := Read(bytes.NewReader(english)); err != nil {
			b.Fatal(err)
		}
	}
}
