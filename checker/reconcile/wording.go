package reconcile

// words holds wordings of one speaker against each other.
func (g *Group) words() {}

// names holds forms of one name against each other.
func (g *Group) names() {}
