package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"

	"github.com/factlint/factlint/checker"
)

// Explain writes a rule's documentation for a screen.
func Explain(w io.Writer, r *checker.Rule, s Style) error {
	_, err := io.WriteString(w, markdown(r.Doc, s))
	return err
}

// Plain is Markdown as plain text, its paragraphs set in lines of width columns.
func Plain(doc string, width int) string { return markdown(doc, Style{Width: width}) }

// heading is the first heading of a document, as plain text.
func heading(doc string) string {
	source := []byte(doc)
	for n := parse(source).FirstChild(); n != nil; n = n.NextSibling() {
		if h, ok := n.(*ast.Heading); ok {
			return plainWords(inline(h, source, noColour))
		}
	}
	return ""
}

// lead is the first paragraph of a document, as plain text on one line.
func lead(doc string) string {
	source := []byte(doc)
	for n := parse(source).FirstChild(); n != nil; n = n.NextSibling() {
		if p, ok := n.(*ast.Paragraph); ok {
			return plainWords(inline(p, source, noColour))
		}
	}
	return ""
}

func parse(source []byte) ast.Node {
	return goldmark.DefaultParser().Parse(text.NewReader(source))
}

func plainWords(in []word) string { return Style{}.join(in) }

// page sets a Markdown document in lines.
type page struct {
	source []byte
	style  Style
	out    strings.Builder
}

func markdown(doc string, s Style) string {
	p := page{source: []byte(doc), style: s}
	p.blocks(parse(p.source), "", "")
	return p.out.String()
}

// blocks writes the blocks within a node. Every line begins with indent, but the
// very first with first: the mark of a list item.
func (p *page) blocks(parent ast.Node, first, indent string) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		if n.PreviousSibling() != nil && !tight(n) {
			p.out.WriteString("\n")
		}
		switch n := n.(type) {
		case *ast.Heading:
			p.paragraph(inline(n, p.source, bold), first, indent)
		case *ast.Paragraph, *ast.TextBlock:
			p.paragraph(inline(n, p.source, noColour), first, indent)
		case *ast.List:
			number := n.Start
			for item := n.FirstChild(); item != nil; item = item.NextSibling() {
				if item.PreviousSibling() != nil && !n.IsTight {
					p.out.WriteString("\n")
				}
				mark := "- "
				if n.IsOrdered() {
					mark = fmt.Sprintf("%d. ", number)
					number++
				}
				p.blocks(item, indent+mark, indent+strings.Repeat(" ", len(mark)))
			}
		case *ast.FencedCodeBlock, *ast.CodeBlock:
			p.verbatim(n, indent+"    ")
		case *ast.HTMLBlock:
			p.verbatim(n, indent)
		case *ast.ThematicBreak:
			p.out.WriteString(indent + strings.Repeat("─", 8) + "\n")
		default: // a quotation, and what Markdown may yet learn
			p.blocks(n, first+quotation, indent+quotation)
		}
		first = indent
	}
}

// quotation is how far a quotation stands in.
const quotation = "    "

// tight reports whether a block follows the one before it without a blank line.
func tight(n ast.Node) bool {
	_, within := n.Parent().(*ast.ListItem)
	_, block := n.PreviousSibling().(*ast.TextBlock)
	return within && block
}

func (p *page) paragraph(in []word, first, indent string) {
	margin := first
	for _, line := range p.style.wrap(in, p.style.width()-len(indent)) {
		p.out.WriteString(strings.TrimRight(margin+line, " ") + "\n")
		margin = indent
	}
}

func (p *page) verbatim(n ast.Node, indent string) {
	for i := range n.Lines().Len() {
		line := n.Lines().At(i)
		p.out.WriteString(strings.TrimRight(indent+string(line.Value(p.source)), " \n") + "\n")
	}
}

// inline is the words of a paragraph, without its marks.
func inline(n ast.Node, source []byte, c colour) []word {
	var b strings.Builder
	var read func(ast.Node)
	read = func(n ast.Node) {
		for m := n.FirstChild(); m != nil; m = m.NextSibling() {
			switch m := m.(type) {
			case *ast.Text:
				b.Write(m.Value(source))
				if m.SoftLineBreak() || m.HardLineBreak() {
					b.WriteString(" ")
				}
			case *ast.String:
				b.Write(m.Value)
			case *ast.AutoLink:
				b.Write(m.URL(source))
			case *ast.CodeSpan:
				b.WriteString(`"`)
				read(m)
				b.WriteString(`"`)
			default:
				read(m)
			}
		}
	}
	read(n)
	return words(c, b.String())
}
