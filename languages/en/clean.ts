import type { CleanPack } from "../contract/clean.ts";
import { joined, phrases, words } from "../words.ts";

export const clean: CleanPack = {
  common: words(`
    the of and to a in is that it was for on are as with his they at be this from have or had by
    but some what there we other were all your when up use an said its he she has been not which
    their who will more about after also would than into over could no if out so i you can first
    new two last year years people time most since between because against before while during
    under where them these those many much such even only both through him her our my me do does
    did how may just any now then until
  `),
  related: phrases(`
    read also, also read, read more, read next, see also, more on this, more from, more stories,
    more news, related, related articles, related stories, related posts, related news, related
    topics, related content, don't miss, you may also like, you might also like, you might like,
    recommended, recommended for you, recommended stories, most read, most popular, most viewed,
    most shared, popular posts, popular now, popular articles, trending, trending now, trending
    stories, latest news, latest stories, latest from, top stories, editors' picks, editor's
    picks, from the archive, from our partners, also on, in other news, up next, next article,
    previous article, next post, previous post, next story, previous story, continue reading,
    click here, watch, watch:, watch more, video:, listen:, gallery:, in pictures, go deeper,
    further reading, must read, what to read next, promoted stories, sponsored, sponsored
    content, around the web, from the web, analysis:, opinion:, explainer:, key points, topics,
    tags, filed under, tagged, posted in, categories, category, listen, explainer, keep reading
  `),
  calls: phrases(`
    you have … free articles, you have … articles left, you have reached your limit, free articles left, this is your last free article,
    subscribe, subscribe to, subscribe now, sign up, sign up for, sign up to, get our
    newsletter, get the latest, get our, get unlimited access, join us, join our, join the
    conversation, join the, join thousands of, follow us, follow us on, follow @, follow … on
    twitter, follow … on facebook, follow … on x, follow … on instagram, follow the author, find
    us on, like us on, connect with us, stay connected, stay informed, stay up to date, stay
    tuned, keep up with, keep up to date, download our, download the … app, get the app, install
    our app, enter your email, your email address, support our, support independent, support
    quality, donate, become a member, become a subscriber, become a supporter, already a
    subscriber, already have an account, log in to, please log in, please sign in, please
    enable, please subscribe, create an account, register now, register for free, start your
    free trial, try it free, this article is for subscribers, to continue reading, have a tip,
    got a tip, contact us, contact the author, email us, write to us, let us know, tell us,
    share your, share this, share on, tweet this, click here to, view comments, leave your, we
    want to hear from you, do you have a story, want more stories, want to read more, thank you
    for reading, thanks for reading, buy now, shop now, our newsletter, daily newsletter, weekly
    newsletter, in your inbox, to your inbox, turn on notifications, enable notifications,
    whatsapp channel, telegram channel, youtube channel, newsletter, like us on facebook, join
    us on, download our app, breaking news alerts, push notifications, support our journalism,
    click here, cookies, cookie policy, privacy policy, terms of use, terms of service,
    delivered to your inbox, google news, email address, send us a tip
  `),
  commentHeadings: phrases(`
    comments, comment, leave a comment, leave a reply, leave your comment, post a comment, post
    your comment, add a comment, add your comment, add comment, write a comment, submit a
    comment, join the discussion, join the conversation, have your say, what do you think,
    reader comments, readers' comments, your comments, show comments, view comments, view all
    comments, comments are closed, no comments, be the first to comment, responses, replies,
    discussion, cancel reply, reply, conversation, please login to comment, log in to comment,
    loading comments, react to this article, reactions
  `),
  legal: phrases(`
    all rights reserved, copyright, terms of use, terms of service, terms and conditions,
    privacy policy, privacy notice, cookie policy, cookie settings, we use cookies, this site
    uses cookies, this website uses cookies, uses cookies, accept cookies, accept all cookies,
    by continuing to, by using this site, by signing up, by submitting, may not be published …
    broadcast, may not be reproduced, not be republished, reproduced without permission, without
    prior written permission, republish this article, creative commons, protected by recaptcha,
    affiliate links, earn a commission, may receive compensation, terms apply, registered
    trademark, registered in england, powered by, designed by, theme by, this material may not
    be, unauthorized reproduction, is a registered, do not sell my, your privacy choices,
    advertising disclosure, ©, terms and conditions apply,
    you are receiving this email, you received this email because, you are receiving this newsletter,
    view this email in your browser, unsubscribe, update your preferences
  `),
  menus: phrases(`
    back to top, top, home, share, share this, share this article, share this story, share this
    post, share on facebook, share on twitter, tweet, email, e-mail, print, save, copy link,
    link copied, menu, search, close, open, more, read more, show more, load more, see more,
    view all, see all, next, previous, prev, older posts, newer posts, newer, older, back, skip
    to content, skip to main content, skip to navigation, toggle navigation, advertisement, ad,
    ads, advertising, story continues below advertisement, article continues below, article
    continues after ad, continue reading below, sponsored, loading, loading…, loading..., play,
    pause, play video, watch video, listen, listen to this article, listen to article, audio,
    video, photo, photos, gallery, image, via, source, sources, tags, topics, about, about us,
    about the author, contact, contact us, login, log in, sign in, sign up, sign out, register,
    subscribe, newsletter, newsletters, rss, facebook, twitter, x, linkedin, whatsapp,
    instagram, youtube, telegram, pinterest, reddit, tumblr, pocket, messenger, flipboard,
    google+, google news, google, threads, bluesky, mastodon, faq, help, sitemap, careers, jobs,
    archive, archives, news, sport, sports, business, politics, world, opinion, culture,
    lifestyle, entertainment, technology, tech, science, health, travel, weather, live, latest,
    trending, popular, edition, sections, like, dislike, reply, report, follow, following,
    followers, views, min read, minutes read, minute read, read, comments, no comments, getty
    images, reuters, afp, associated press, accept, reject, accept all, ok, yes, no, submit,
    send, continue, cancel, click here, expand, collapse, translate, download, download pdf,
    cite, permissions, reprints, breaking news, exclusive, by, and, on, in this article, table
    of contents, contents, back to top button, videos, continue reading, breaking, press
    release, press releases, media release, news release, press statement, media statement, for
    immediate release, for immediate publication, embargoed, media centre
  `),
  captions: phrases(`
    photo, photos, photo by, photo credit, photo:, photograph, photograph by, photograph:,
    picture, picture:, pictures, image, image:, image credit, image credits, image source, image
    courtesy, images, credit, credit:, credits:, courtesy of, courtesy, file photo, file image,
    file picture, file photo:, illustration, illustration by, illustration:, graphic, graphic:,
    graphics, chart:, map:, caption, enlarge, infographic, screenshot, screengrab, pictured:,
    pictured, above:, below:, video by, handout, representative image, representational image,
    getty images, reuters, ap photo, afp, shutterstock, unsplash, wikimedia commons, istock,
    istockphoto, via getty images, via reuters, via ap, in this photo, in this file photo, in
    this image, a file photo, this file photo,
    attention editors
  `),
  credits: phrases(`
    our standards, our standards:, the thomson reuters trust principles,
    source, sources, via, edited by, edited with by, editing by, reporting by, additional
    reporting by, reporting and writing by, with reporting by, written by, compiled by,
    translated by, produced by, research by, with files from, with agency inputs, with inputs
    from, this story was originally, this story was first, this story was published, this story was
    produced, this story was reported, this article was originally, this article was first, this article
    originally appeared, this post originally, originally published, first published, first
    appeared, the post … appeared first on, correction, editor's note, editors' note,
    disclaimer, about the author, the writer is, the author is, references, notes, footnotes,
    further information, media contact, press contact, contact:, photo, photos, photo credit,
    photograph, photography, image, images, image credit, image source, picture, picture credit,
    credit, illustration, video, edited with, additional reporting, file photo, courtesy of,
    featured image, getty images, graphic, infographic, reuters/, afp/,
    for further information, for more information, media enquiries, media inquiries, notes to editors
  `),
  notes: [
    ...phrases(`
      this article was amended, an earlier version of the article, an earlier version of the
      story, a previous version of the article, a previous version of the story, this article
      has been amended, this article was corrected, this article has been corrected, this
      article was updated, this article has been updated, this article was edited, this article
      was modified, this article was changed, this article was revised, this article corrects,
      this article has corrected, this story was updated, this story has been updated, this
      story was corrected, this story has been corrected, this story has corrected, this story
      corrects, this story was amended, this story has been amended, this version corrects, this
      report was updated, this report has been updated, this report was corrected, this report
      has been corrected, this post was updated, this post has been updated, this post has been
      corrected, this piece was amended, this piece has been updated, this piece has been
      corrected, this headline was amended, this headline has been corrected, the headline of
      this article, the headline of this story, this press release contains forward-looking,
      this press release contains certain forward-looking, this press release contains
      statements that, this press release may contain forward-looking, this press release
      includes forward-looking, this press release and … forward-looking statements, this news
      release contains forward-looking, this news release contains certain forward-looking, this
      news release includes forward-looking, this release contains forward-looking, this release
      includes forward-looking, this announcement contains forward-looking, this announcement
      contains certain forward-looking, this announcement includes forward-looking, this
      communication contains forward-looking, certain statements in this press release, certain
      statements contained in this press release, certain statements in this news release,
      statements in this press release, statements contained in this press release, some
      statements in this press release, some of the statements in this press release, except for
      historical information, cautionary note regarding forward-looking, cautionary statement
      regarding forward-looking, safe harbor statement, safe harbour statement, correction:,
      corrections:, clarification:, correction and clarification:, editor's note:, editors'
      note:, editor’s note:
    `),
    ...joined(
      `
        an earlier version of this, a previous version of this, a previous version of the, an
        original version of this, the original version of this, in an earlier version of this,
        in a previous version of this
      `,
      `
        article, story, piece, post, headline, column, obituary, newsletter
      `,
    ),
  ],
  bylines: phrases(`
    by, written by, reported by, story by, words by, text by, author, author:, posted by,
    published by, reporter:, staff writer, staff reporter, correspondent, from our
    correspondent, from our own correspondent, our reporter
  `),
  dated: phrases(`
    published, published on, published at, publication date, posted, posted on, posted at,
    updated, updated on, updated at, last updated, last updated on, last modified, first
    published, date, issued, release date, created, created on, added, added on, on, date
    published
  `),
};
