package org.tsagaan.listing;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.kernel.UniqueNames;
import org.tsagaan.listing.adapter.SavedSearchRows;

/** Where people keep searches, and stop them: signed in, or by the link of a letter. */
@Stateless
public class SavedSearches {

    /** The topic of news that a letter about new lots is due; names the saved search. */
    public static final String NEW_LOTS = "SAVED_SEARCH";

    /** How many searches somebody may keep at once. */
    public static final int MOST = 20;

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject private SavedSearchRows rows;
    @Inject private MarketClock clock;
    @Inject private UniqueNames uniqueNames;
    @EJB private AuditTrail audit;

    /** What an account keeps, the newest first. */
    public List<SavedSearch> list(long accountId) {
        return rows.listOf(accountId);
    }

    /**
     * Keeps a search of the shoppers' shop; its order and place in the list do not matter. What is
     * kept already is not kept twice.
     *
     * @return id of what is kept; refused with {@code search.saved_everything} when it looks for
     *     nothing in particular, {@code search.saved_too_many}, and as a search is
     */
    public Outcome<Long> save(long accountId, SearchQuery query) {
        Refusals wrong = new Refusals().addAll(query.refusals());
        wrong.unless(query.text().indexOf('\0') < 0, Refusal.of("input.not_text").about("q"));
        if (!wrong.isEmpty()) {
            return wrong.refuse();
        }
        if (query.text().isEmpty() && query.filters().parts().isEmpty()) {
            return Outcome.refused(Refusal.of("search.saved_everything"));
        }
        uniqueNames.claim("saved_search", String.valueOf(accountId));
        List<SavedSearch> kept = list(accountId);
        Optional<SavedSearch> same =
                kept.stream()
                        .filter(k -> k.words().equals(query.text()))
                        .filter(k -> k.filters().equals(query.filters().of(none(), none())))
                        .findFirst();
        if (same.isPresent()) {
            return Outcome.done(same.get().id());
        }
        if (kept.size() >= MOST) {
            return Outcome.refused(Refusal.of("search.saved_too_many", MOST));
        }
        long id = rows.add(accountId, query, newToken(), clock.now());
        audit.record(Actor.account(accountId), "search.save", "saved_search", id, "", Map.of());
        return Outcome.done(id);
    }

    /**
     * Stops a search of an account.
     *
     * @throws NotFound when the account keeps no such search
     */
    public void stop(long accountId, long id) {
        if (list(accountId).stream().noneMatch(kept -> kept.id() == id)) {
            throw new NotFound("saved_search");
        }
        stopped(id, Actor.account(accountId));
    }

    /**
     * The search that a letter's link stops, also when it is stopped already.
     *
     * @throws NotFound when the link is not of that search
     */
    public SavedSearch read(long id, String token) {
        return rows.find(id, token).orElseThrow(() -> new NotFound("saved_search"));
    }

    /**
     * Stops a search by the link of a letter; again does nothing.
     *
     * @throws NotFound when the link is not of that search
     */
    public void stop(long id, String token) {
        stopped(read(id, token).id(), Actor.guest());
    }

    private void stopped(long id, Actor actor) {
        if (rows.stop(id, clock.now())) {
            audit.record(actor, "search.stop", "saved_search", id, "", Map.of());
        }
    }

    private static Optional<Long> none() {
        return Optional.empty();
    }

    private static String newToken() {
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
