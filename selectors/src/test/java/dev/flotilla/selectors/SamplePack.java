package dev.flotilla.selectors;

/** A small pack of an invented site that says something of everything. */
final class SamplePack {
  static final String WHOLE =
      """
      format: 2
      site: sample
      version: 1.2.3
      shape:
        invite: dialog
        menu: yes
        pending: list
        withdraw: list
        confirm: dialog
        likes: yes
        toast: no
        proof: page
      profile: /p/{slug}
      home: /start
      note: {limit: 300, at_most: 400, counted_in: graphemes}
      variants:
        - {name: wide, when: {has: body.wide}}
        - {name: narrow, when: [loaded]}
      busy: {has: .spinner}
      signed_in: [{has: '#me'}, {title: Account}]
      writes:
        invite: '*/send*'
        withdraw: [{address: /undo, method: POST, posted: 'undo=1'}]
        like: /like
      identity:
        slug: {place: address, pattern: '^/p/([^/]+)'}
        member_id: {place: card, css: '#card', attribute: data-id}
        name: none
      elements:
        connect: '#connect[data-id="{member_id}"]'
        more: '#more'
        invite_dialog: '#dialog'
        add_note: {css: '#dialog button', word: add}
        note_field: ['#dialog textarea', {css: textarea, variant: wide}]
        send_with_note: '#send'
        send_without_note: '#plain'
        withdraw: .undo
        withdraw_dialog: '#sure'
        confirm_withdraw: '#sure .yes'
        like: .like
      relations:
        - {relation: unavailable, rule: gone, when: [{status: 404}]}
        - {relation: own, rule: own, when: [{has: '#edit'}]}
        - {relation: pending, rule: pending, when: [{shows: '#pending'}]}
        - {relation: connected, rule: friend, when: [{any: [{shows: '#friend'}, {shows: '#pal'}]}]}
        - {relation: connectable, rule: open, when: [{shows: '#connect'}]}
        - {relation: closed, rule: closed, when: [{shows: '#menu'}, {lacks: '#connect'}]}
        - {relation: in_menu, rule: menu, when: [{shows: '#more'}]}
      never: [incoming, withdrawn]
      findings:
        - finding: weekly_limit
          rule: week
          proves: not_sent
          during: [invite]
          when: [{response: {address: /send, status: [400, 429], json: {at: /why, is: WEEK}}}]
        - finding: signed_out
          rule: circles
          when: {failed: ERR_TOO_MANY_REDIRECTS}
      lists:
        pending:
          address: /sent
          row: .row
          identity:
            slug: {place: link, css: a, attribute: href, pattern: '/p/([^/]+)'}
          age: {place: age, css: .age}
          total: {place: count, css: '#count'}
          more: {parameter: {name: page, first: 1, step: 1}}
        posts:
          address: /p/{slug}/posts
          row: .post
          key: {place: id, attribute: id, css: .post}
          wanted: {has: '.by[href="/p/{slug}"]'}
          done: {has: .liked}
          more: {press: .more}
      ages:
        en:
          - {text: yesterday, unit: days, number: 1}
          - {text: '([0-9]+) weeks?', unit: weeks}
      words:
        en: {add: Add a note}
        de: {add: Nachricht hinzufügen}
      """;

  private SamplePack() {}
}
