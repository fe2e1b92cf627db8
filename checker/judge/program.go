package judge

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os/exec"
	"strings"
	"time"
)

// program is a judge that is run once for each batch: sentences on its standard
// input, the reply on its standard output.
type program struct {
	args   []string
	folder string
}

// grace is how long a program that was ended, or that has ended and left a child
// behind, may keep its output open.
const grace = time.Second

func (p program) exchange(ctx context.Context, body []byte) ([]byte, error) {
	cmd := exec.CommandContext(ctx, p.args[0], p.args[1:]...) //nolint:gosec // the newsroom's own configuration names it; no shell, and no word of an article among the arguments
	cmd.Dir = p.folder
	cmd.WaitDelay = grace
	var reply head
	var complaint tail
	cmd.Stdin, cmd.Stdout, cmd.Stderr = bytes.NewReader(body), &reply, &complaint
	err := cmd.Run()
	_, exited := errors.AsType[*exec.ExitError](err)
	said := complaint.line()
	switch {
	case reply.over:
		return nil, errTooLong
	case exited && said != "":
		return nil, fmt.Errorf("%w: %q", err, said)
	case errors.Is(err, exec.ErrWaitDelay):
		return nil, errors.New("it ended, and its output stayed open")
	case err != nil:
		return nil, err
	}
	return reply.bytes, nil
}

// head keeps what is written to it up to mostReply, and takes no more.
type head struct {
	bytes []byte
	over  bool
}

func (h *head) Write(b []byte) (int, error) {
	if len(h.bytes)+len(b) > mostReply {
		h.over = true
		return 0, errTooLong
	}
	h.bytes = append(h.bytes, b...)
	return len(b), nil
}

// tail keeps the end of what is written to it.
type tail struct{ bytes []byte }

const mostTail = 200

func (t *tail) Write(b []byte) (int, error) {
	t.bytes = append(t.bytes, b...)
	if n := len(t.bytes); n > mostTail {
		t.bytes = append(t.bytes[:0], t.bytes[n-mostTail:]...)
	}
	return len(b), nil
}

// line is the last line: where programs say what went wrong.
func (t *tail) line() string {
	s := strings.TrimSpace(string(t.bytes))
	return strings.ToValidUTF8(strings.TrimSpace(s[strings.LastIndexByte(s, '\n')+1:]), "")
}
