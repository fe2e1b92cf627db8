package text

import "sort"

// Origin maps the text of an article to the bytes of its file. The zero value
// is the identity: plain UTF-8, or the text of a corpus line.
type Origin struct{ runs []run }

// run says that from byte text of the text and byte file of the file on, every
// unit of textUnit bytes stands for fileUnit bytes, until the next run begins.
// A character reference (&eacute;, two bytes for eight) is a run of one unit.
type run struct {
	text, file         int
	textUnit, fileUnit int
}

// Append says that the next textLen bytes of the text stand for the bytes
// [file, file+fileLen) of the file, unit by unit. Appends come in the order of
// the text. Runs that go on as the last one did are merged, so that a text
// without markup stays one run.
func (o *Origin) Append(textAt, textLen, file, fileLen int) {
	if textLen == 0 {
		return
	}
	r := run{text: textAt, file: file, textUnit: textLen, fileUnit: fileLen}
	if textLen == fileLen {
		r.textUnit, r.fileUnit = 1, 1
	}
	if n := len(o.runs); n > 0 {
		l := o.runs[n-1]
		if l.textUnit == r.textUnit && l.fileUnit == r.fileUnit && (textAt-l.text)%l.textUnit == 0 &&
			file == l.file+(textAt-l.text)/l.textUnit*l.fileUnit {
			return
		}
	}
	o.runs = append(o.runs, r)
}

// Map carries a span of the text to the file. A span that begins or ends
// inside a unit is widened to the whole of it.
func (o Origin) Map(s Span) Span {
	if len(o.runs) == 0 {
		return s
	}
	start := o.at(s.Start, false)
	if s.End <= s.Start {
		return Span{start, start}
	}
	return Span{start, o.at(s.End, true)}
}

// at is the file offset of a text offset; for an end, of the end of the unit
// before it, so that a span never takes in markup that follows it.
func (o Origin) at(offset int, end bool) int {
	key := offset
	if end {
		key--
	}
	i := sort.Search(len(o.runs), func(i int) bool { return o.runs[i].text > key }) - 1
	if i < 0 {
		return offset
	}
	r := o.runs[i]
	units := (key - r.text) / r.textUnit
	if end {
		units++
	}
	return r.file + units*r.fileUnit
}
