package dev.flotilla.practice.community;

import java.util.Optional;

/** Who a page is rendered for, and the nonce of this very rendering. Strangers are nobody. */
record Reader(Variant variant, Words words, String pageNonce, Optional<Me> me) {
  Reader speaking(Words other) {
    return new Reader(variant, other, pageNonce, me);
  }
}
