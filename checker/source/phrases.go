package source

// The lines of web pages that are known by their words, in lower case and
// without marks.

// footers are the headings of link lists: after one, a page holds no more of the
// article.
var footers = list(`related stories, related story, related news, related articles, related article, related reading, related readings,
	related content, related coverage, related topics, related links, related posts, related, read more, also read, read
	also, see also, see more, most read, most popular, most viewed, most shared, most commented, most emailed, most
	watched, popular now, popular stories, popular posts, trending, trending now, trending stories, top stories, top
	news, top 10, hot news, hot topics, latest news, latest stories, latest headlines, latest articles, recent posts,
	recent stories, recent articles, we recommend, recommended, recommended for you, recommended stories, recommended
	reading, recommended articles, you may also like, you might also like, you may like, you might like, you may be
	interested in, more news, more stories, more headlines, more on this story, more from this author, more related
	stories, editor's picks, editors picks, editor's choice, today's headlines, what to read next, up
	next, don't miss, key words, keywords, add your comment, add a comment, add comment, post a comment, post your
	comment, leave a comment, leave a reply, write a comment, join the conversation, join the discussion, view comments,
	show comments, read comments, 0 comments, around the web, from around the web, promoted stories, sponsored links,
	partner content`)

// chromes are other parts of a page that can be nothing else.
var chromes = list(`log in, login, log out, sign in, sign out, sign up, sign up now, my account, subscribe, subscribe now, register now,
	contact us, about us, advertise with us, advertise, advertisement, advertisements, sponsored, sponsored content,
	skip to content, skip to main content, skip to navigation, back to top, return to top, scroll to top, privacy
	policy, terms of use, terms of service, terms and conditions, cookie policy, cookie settings, accept cookies, accept
	all cookies, site map, sitemap, site index, rss, rss feed, rss feeds, faq, faqs, help center, share this, share this
	article, share this story, share this page, share this post, share on, share via, share on facebook, share on
	twitter, share on linkedin, share on whatsapp, tweet, tweet this, email this, e mail this, email this article, email
	this story, email article, email a friend, email to a friend, send to a friend, print this, print this article,
	print this story, print this page, print article, print page, print email, print story, printer friendly, printer
	friendly version, text size, font size, follow us, follow us on twitter, follow us on facebook, like us on facebook,
	find us on facebook, download the app, get the app, load more, show more, learn more, view more, view all, see all,
	click here, click to enlarge, enlarge image, enlarge this image, enlarge photo, next article, previous article, next
	story, previous story, next page, previous page, next post, previous post, read full story, read full article, read
	the full story, continue reading, continue reading the main story, story continues below, story continues below
	advertisement, article continues below, article continues below advertisement, hide caption, toggle caption, toggle
	navigation, close this, all rights reserved, breaking news alerts, save this article, add to favorites, comments are
	closed, no comments, no comments yet, be the first to comment, home page, homepage, main menu, web editor`)

// menus are words of menus that may head a part of an article as well.
var menus = list(`home, search, archive, archives, menu, news, world, national, nation, local, business, economy, finance, markets,
	money, politics, opinion, opinions, editorial, editorials, culture, arts, entertainment, lifestyle, life, style,
	travel, tourism, health, science, technology, tech, education, environment, society, military, sports, sport,
	weather, video, videos, photo, photos, photo gallery, gallery, live, multimedia, special coverage, features,
	columnists, blogs, forum, podcasts, jobs, careers, classifieds, obituaries, english, chinese, latest, more, next,
	previous, back, print, email, e mail, share, save, like, reply, comment, comments, tags, topics, contact, about,
	help, close, open, links, link, asia, china, europe, africa, americas, middle east, privacy, feedback, advertising,
	newsletter, newsletters, copyright, register, facebook, twitter, instagram, youtube, linkedin, whatsapp, wechat,
	weibo, pinterest, reddit`)
