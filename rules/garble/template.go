package garble

import (
	"fmt"
	"strings"

	"github.com/factlint/factlint/checker/text"
)

// slot reads a place that a template should have filled, or a mark of the
// program that filled it: {{name}}, ${name}, %s, [INSERT NAME], <unk>.
func slot(s string, from, i int) (fault, bool) {
	rest := s[i:]
	end := 0
	switch s[i] {
	case '{':
		if strings.HasPrefix(rest, "{{") {
			end = closing(rest, "}}")
		}
	case '$':
		if strings.HasPrefix(rest, "${") {
			end = closing(rest, "}")
		}
	case '%':
		end = format(s, from, i)
	case '[':
		if strings.HasPrefix(rest, "[[") {
			if end = closing(rest, "]]"); end > 0 {
				return fault{
					span: text.Span{Start: i, End: i + end}, kind: artefact,
					message: fmt.Sprintf("“%s” is a wiki's link, not resolved", rest[:end]),
				}, true
			}
		}
		end = bracketed(rest)
	case '<':
		for _, mark := range [...]string{"<unk>", "<UNK>", "<pad>", "<s>", "</s>", "<|endoftext|>", "<br>", "<br/>", "<br />", "<p>", "</p>", "<b>", "</b>", "<i>", "</i>", "</a>", "</div>", "</span>", "<u>", "</u>", "<ref>", "</ref>", "</ ref>", "<nowiki"} {
			if strings.HasPrefix(rest, mark) {
				end = len(mark)
				break
			}
		}
	}
	if end == 0 {
		return fault{}, false
	}
	k, message := template, fmt.Sprintf("“%s” is a place that a template did not fill", rest[:end])
	if s[i] == '<' {
		k, message = artefact, fmt.Sprintf("“%s” is a mark of a program, no text", rest[:end])
	}
	return fault{span: text.Span{Start: i, End: i + end}, kind: k, message: message}, true
}

// closing is the length of what a mark closes within 80 bytes and one line, or 0.
func closing(s, mark string) int {
	n := strings.Index(s[:min(len(s), 80)], mark)
	if n < 0 || strings.IndexByte(s[:n], '\n') >= 0 {
		return 0
	}
	return n + len(mark)
}

// format is the length of a verb of a format string: %s, %d, %1$s, %(name)s. A
// percent sign after a figure or before a word is a percent sign.
func format(s string, from, i int) int {
	if i > from && (s[i-1] >= '0' && s[i-1] <= '9' || s[i-1] == ' ' && i-1 > from && s[i-2] >= '0' && s[i-2] <= '9' || s[i-1] == '%') {
		return 0
	}
	j := i + 1
	if j < len(s) && s[j] == '(' {
		n := closing(s[j:], ")")
		if n < 3 || strings.IndexByte(s[j:j+n], ' ') >= 0 {
			return 0
		}
		j += n
	} else if j+1 < len(s) && s[j] >= '1' && s[j] <= '9' && s[j+1] == '$' {
		j += 2
	}
	if j >= len(s) || s[j] != 's' && s[j] != 'd' && s[j] != 'S' && s[j] != '@' {
		return 0
	}
	j++
	if j < len(s) && (letter(s[j]) || s[j] >= '0' && s[j] <= '9') {
		return 0
	}
	return j - i
}

// bracketed is the length of a note to whoever should have filled it in:
// [INSERT NAME], [NAME], [Your Name Here], [TK].
func bracketed(s string) int {
	end := closing(s, "]")
	if end < 4 {
		return 0
	}
	inside := s[1 : end-1]
	for _, w := range [...]string{"INSERT", "Insert ", "TK", "TODO", "PLACEHOLDER", "NAME", "DATE", "CITY", "YOUR ", "Your ", "COMPANY", "UNK"} {
		if rest, ok := strings.CutPrefix(inside, w); ok && (rest == "" || w[len(w)-1] == ' ' || rest[0] == ' ' || rest[0] == ':') {
			return end
		}
	}
	return 0
}
