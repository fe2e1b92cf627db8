package name_test

import (
	"context"
	"testing"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/source"
	"github.com/factlint/factlint/rules/name"
)

// FuzzCheck: no text makes the rule fail.
func FuzzCheck(f *testing.F) {
	for _, s := range []string{
		"Gov. Denise Hobday vetoed it. It was her first veto.\n\nHobday said he would. Hobdey, who",
		"Captain Ama Ofori-Mensah led. Sgt. Ofari-Mensah", "Velmarin Shipping & Co. Valmarin's", "Mr. O'Neil (pronounced Oneal) said that", "Łódź Łodz said Ø Æ -", "Xi Jinping Xi Jinpin’s",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, content string) {
		a, err := source.Parse("draft.txt", source.Plain, []byte(content))
		if err != nil {
			return
		}
		r, err := checker.Check(context.Background(), source.Of(a), checker.Options{Rules: []*checker.Rule{name.Rule}})
		if err != nil {
			t.Fatal(err)
		}
		for _, err := range r.Errors {
			t.Error(err)
		}
	})
}
