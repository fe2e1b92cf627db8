package judge

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/factlint/factlint/checker/text"
)

// request is a line that goes out.
type request struct {
	ID       int    `json:"id"` // from 1, within its batch
	Sentence string `json:"sentence"`
}

// encode writes the lines that go out.
func encode(sentences []string) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	for i, s := range sentences {
		if err := e.Encode(request{i + 1, s}); err != nil {
			return nil, err
		}
	}
	return b.Bytes(), nil
}

// response is a line that comes back.
type response struct {
	ID      *int     `json:"id"`
	Score   *float64 `json:"score"` // 0 to 1; 1 is the best English
	Start   *int     `json:"start"` // what is wrong, in bytes of the sentence; without it, all is
	End     *int     `json:"end"`
	Message string   `json:"message"` // one line; may be missing
}

// answer is what a judge says of a sentence.
type answer struct {
	score   float64
	span    text.Span
	message string
	given   bool
}

// mostMessage bounds a message, in bytes.
const mostMessage = 300

// parse reads a reply: one line for each sentence, in any order. Anything else is
// an error that names the line.
func parse(reply []byte, sentences []string) ([]answer, error) {
	answers := make([]answer, len(sentences))
	n := 0
	for l := range bytes.Lines(reply) {
		n++
		if l = bytes.TrimSpace(l); len(l) == 0 {
			continue
		}
		if err := parseLine(l, sentences, answers); err != nil {
			return nil, fmt.Errorf("line %d of its reply: %w", n, err)
		}
	}
	if i := slices.IndexFunc(answers, func(a answer) bool { return !a.given }); i >= 0 {
		return nil, fmt.Errorf("its reply says nothing of the sentence with id %d", i+1)
	}
	return answers, nil
}

func parseLine(l []byte, sentences []string, answers []answer) error {
	var r response
	d := json.NewDecoder(bytes.NewReader(l))
	d.DisallowUnknownFields()
	if err := d.Decode(&r); err != nil {
		if errors.Is(err, io.ErrUnexpectedEOF) {
			return errors.New("json: it ends in the middle")
		}
		return err
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return errors.New("json: something stands after the object")
	}
	switch {
	case r.ID == nil:
		return errors.New("no id")
	case *r.ID < 1 || *r.ID > len(sentences):
		return fmt.Errorf("no sentence has the id %d", *r.ID)
	case answers[*r.ID-1].given:
		return fmt.Errorf("the id %d comes twice", *r.ID)
	case r.Score == nil:
		return errors.New("no score")
	case !(*r.Score >= 0 && *r.Score <= 1):
		return fmt.Errorf("the score %s is not from 0 to 1", decimal(*r.Score))
	}
	span, err := r.within(sentences[*r.ID-1])
	if err != nil {
		return err
	}
	message := strings.TrimSpace(r.Message)
	switch {
	case len(message) > mostMessage:
		return fmt.Errorf("the message is longer than %d bytes", mostMessage)
	case strings.ContainsFunc(message, unicode.IsControl):
		return errors.New("the message is not one line of text")
	case message == "":
		message = "The judge takes this for poor English"
	}
	answers[*r.ID-1] = answer{score: *r.Score, span: span, message: message, given: true}
	return nil
}

// within is what is wrong in a sentence; all of it where the line does not say.
func (r *response) within(sentence string) (text.Span, error) {
	if r.Start == nil && r.End == nil {
		return text.Span{End: len(sentence)}, nil
	}
	if r.Start == nil || r.End == nil {
		return text.Span{}, errors.New("one of start and end is missing")
	}
	start, end := *r.Start, *r.End
	if start < 0 || start >= end || end > len(sentence) {
		return text.Span{}, fmt.Errorf("bytes %d to %d are none of a sentence of %d", start, end, len(sentence))
	}
	if !utf8.RuneStart(sentence[start]) || end < len(sentence) && !utf8.RuneStart(sentence[end]) {
		return text.Span{}, fmt.Errorf("bytes %d to %d cut a character", start, end)
	}
	return text.Span{Start: start, End: end}, nil
}
