package dev.flotilla.drills.ledger;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * One line of the practice site's ledger.
 *
 * @param kind sign_in, view, invite, withdraw, like or sent_list
 * @param person the slug of the page; absent where nobody was concerned
 * @param clickNonce minted by the page for each click, so that one click received twice shows
 * @param created whether it changed anything on the site
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LedgerEvent(
    long seq,
    @Nullable String seat,
    String kind,
    @Nullable String person,
    @JsonProperty("member_id") @Nullable String memberId,
    @JsonProperty("click_nonce") @Nullable String clickNonce,
    boolean created) {}
