package judge

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
)

// server is a judge that gets each batch as the body of a POST.
type server struct {
	url    string
	client *http.Client
}

// mediaType is JSON lines', both ways.
const mediaType = "application/x-ndjson"

// newServer is the server at an address. Sentences go there and nowhere else: no
// proxy of the environment's, and not to where it redirects.
func newServer(address string) *server {
	return &server{address, &http.Client{
		Transport:     &http.Transport{DisableKeepAlives: true, DisableCompression: true, MaxResponseHeaderBytes: 1 << 16},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}}
}

func (s *server) exchange(ctx context.Context, body []byte) ([]byte, error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, s.url, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	r.Header.Set("Content-Type", mediaType)
	r.Header.Set("Accept", mediaType)
	r.Header.Set("User-Agent", "factlint")
	response, err := s.client.Do(r)
	if err != nil {
		if failed, ok := errors.AsType[*url.Error](err); ok {
			err = failed.Err // the judge is named already
		}
		return nil, err
	}
	defer response.Body.Close() //nolint:errcheck // read only
	if response.StatusCode < 200 || response.StatusCode > 299 {
		return nil, fmt.Errorf("it answers %s", response.Status)
	}
	reply, err := io.ReadAll(io.LimitReader(response.Body, mostReply+1))
	switch {
	case err != nil:
		return nil, err
	case len(reply) > mostReply:
		return nil, errTooLong
	}
	return reply, nil
}
