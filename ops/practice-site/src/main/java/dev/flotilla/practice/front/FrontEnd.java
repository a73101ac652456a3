package dev.flotilla.practice.front;

import dev.flotilla.practice.html.Html;
import java.util.List;

/** A way to show the site. The real one serves two at once; another is one more implementation. */
public interface FrontEnd {
  Html feed(FeedView view);

  Html network(NetworkView view);

  Html profile(ProfileView view);

  /** The parts of a profile that change with the relation, to be put in their old places. */
  Html relationParts(ProfileView view);

  /** The invite dialog as a page of its own. */
  Html invitePage(InviteView view);

  /** The invite dialog with all its steps and messages, to be put into an open page. */
  Html inviteParts(InviteView view);

  Html sent(SentView view);

  Html sentRows(Member me, List<SentRow> rows);

  /** The question before a withdrawal and the messages after it, to be put into an open page. */
  Html withdrawParts(Member me, SentRow row);

  Html activity(ActivityView view);

  Html notice(Member me, Notice notice);
}
