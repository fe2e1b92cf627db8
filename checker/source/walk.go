package source

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// found is a file that a path led to, or why it led to none.
type found struct {
	name   string // as the user would name it
	key    string // the same for two ways to one file
	format Format
	stdin  bool
	err    error
}

// find lists the files that the paths lead to, in the order of their names, each
// once.
func (r Reader) find(paths []string) []found {
	var all []found
	for _, p := range paths {
		switch info, err := os.Stat(p); {
		case p == "-":
			all = append(all, r.standardInput())
		case err != nil:
			all = append(all, found{name: p, key: p, err: cause(err)})
		case info.IsDir():
			all = append(all, walk(p)...)
		default:
			all = append(all, file(p))
		}
	}
	slices.SortStableFunc(all, func(a, b found) int { return strings.Compare(a.name, b.name) })
	return unique(all)
}

// unique leaves one of the ways to each file: standard input where that is one,
// or else the first name.
func unique(all []found) []found {
	stdin := ""
	for _, f := range all {
		if f.stdin {
			stdin = f.key
		}
	}
	seen := make(map[string]bool, len(all))
	kept := all[:0]
	for _, f := range all {
		if seen[f.key] || f.key == stdin && !f.stdin {
			continue
		}
		seen[f.key] = true
		kept = append(kept, f)
	}
	return kept
}

func (r Reader) standardInput() found {
	if r.StdinName == "" {
		return found{name: "-", key: "-", stdin: true}
	}
	f := file(r.StdinName)
	f.stdin = true
	return f
}

// file is a file that was named itself.
func file(name string) found {
	f := found{name: name, key: key(name)}
	var ok bool
	if f.format, ok = FormatOf(name); !ok {
		f.err = ErrFormat
	}
	return f
}

// key is a file's path with every link followed, as far as that can be told.
func key(name string) string {
	if target, err := filepath.EvalSymlinks(name); err == nil {
		name = target
	}
	if abs, err := filepath.Abs(name); err == nil {
		name = abs
	}
	return name
}

// walk lists the files of a folder, and the folders in it that cannot be read.
func walk(dir string) []found {
	var all []found
	base := filepath.Clean(dir)
	root := base + string(filepath.Separator)                                   // so that a link that was named is followed
	_ = filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error { // the errors are gathered
		name := under(dir, base, p)
		if err != nil {
			all = append(all, found{name: name, key: p, err: cause(err)})
			return nil
		}
		if p != root && strings.HasPrefix(d.Name(), ".") {
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		if d.IsDir() {
			return nil
		}
		format, ok := FormatOf(d.Name())
		if !ok || filepath.Ext(d.Name()) == "" {
			return nil
		}
		f := found{name: name, key: key(p), format: format}
		if !d.Type().IsRegular() { // a link, or a device
			switch info, err := os.Stat(p); {
			case err != nil:
				f.err = cause(err)
			case !info.Mode().IsRegular():
				return nil
			}
		}
		all = append(all, f)
		return nil
	})
	if len(all) == 0 {
		all = append(all, found{name: dir, key: dir, err: ErrNoArticle})
	}
	return all
}

// under names a file of a folder as the user would: with the folder's name in
// front as it was given, and slashes. The current folder has no name.
func under(dir, base, p string) string {
	rel, err := filepath.Rel(base, p)
	if err != nil || rel == "." {
		return dir
	}
	if rel = filepath.ToSlash(rel); base == "." {
		return rel
	}
	return strings.TrimRight(filepath.ToSlash(dir), "/") + "/" + rel
}
