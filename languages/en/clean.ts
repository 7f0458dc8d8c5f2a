import type { CleanPack } from "../contract/clean.ts";
import { phrases } from "../words.ts";

export const clean: CleanPack = {
  related: phrases(`
    read also, read more, also read, see also, related, related articles, related stories, related
    topics, more on this, more from, further reading, recommended, you may also like, you might
    also like, don't miss, trending, most read, most popular, editor's picks, up next, watch,
    listen, in pictures, explainer, previous article, next article, more stories, latest news, top
    stories, what to read next, keep reading
  `),
  calls: phrases(`
    newsletter, subscribe, sign up, follow us, like us on facebook, join our, join us on, share
    this, share on, tweet this, download our app, get the app, breaking news alerts, push
    notifications, register for free, become a member, support our journalism, already a
    subscriber, log in to, click here, cookies, cookie policy, privacy policy, terms of use, terms
    of service, delivered to your inbox, whatsapp channel, telegram channel, google news, email
    address, send us a tip
  `),
  commentHeadings: phrases(`
    comments, comment, leave a reply, leave a comment, post a comment, add a comment, join the
    conversation, join the discussion, have your say, reader comments, readers' comments, comments
    are closed, what do you think, react to this article, reactions, replies, responses, view
    comments, show comments, discussion
  `),
  credits: phrases(`
    photo, photos, photo credit, photograph, photography, image, images, image credit, image
    source, picture, picture credit, source, sources, via, credit, illustration, video, edited by,
    edited with, editing by, reporting by, additional reporting, written by, translated by,
    compiled by, with inputs from, with agency inputs, file photo, courtesy of, featured image,
    getty images, graphic, infographic, reuters/, afp/
  `),
  captions: phrases(`
    caption, pictured, in this photo, in this file photo, in this image, a file photo, this file
    photo
  `),
  legal: phrases(`
    all rights reserved, copyright, ©, may not be reproduced, terms and conditions apply
  `),
  menus: phrases(`
    home, menu, search, log in, login, sign in, register, advertisement, advertising, sponsored,
    back to top, back to top button, skip to content, skip to main content, close, next, previous,
    print, share, tweet, email, facebook, twitter, instagram, youtube, linkedin, whatsapp,
    telegram, tags, topics, contact, contact us, about us, world, business, sport, sports,
    politics, technology, opinion, entertainment, health, science, lifestyle, video, videos,
    photos, more, read more, show more, load more, continue reading, ad, story continues below
    advertisement, live, breaking, subscribe, follow
  `),
  bylines: phrases(`
    by, reported by, words by, from our correspondent, from our own correspondent, staff reporter,
    staff writer, our reporter, author
  `),
  dated: phrases(`
    published, published on, posted, posted on, updated, last updated, last modified, first
    published, issued, date
  `),
};
