package org.tsagaan.storefront;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.kernel.UniqueNames;
import org.tsagaan.storefront.adapter.OwnStorefronts;
import org.tsagaan.storefront.adapter.PostRows;

/**
 * What sellers tell in their storefronts: kept for ever as it was posted; moderation hides a text
 * and says why. The newest comes first, {@value #PAGE} a page.
 */
@Stateless
public class StoreNews {

    /** Most posts of one page. */
    public static final int PAGE = 20;

    private static final int LONGEST = 1000;
    private static final int MOST_A_DAY = 10;

    @Inject private PostRows rows;
    @Inject private OwnStorefronts own;
    @Inject private UniqueNames uniqueNames;
    @Inject private MarketClock clock;
    @EJB private AuditTrail audit;

    /**
     * Tells something in a seller's storefront.
     *
     * @return its id; refused with {@code storefront.posts_too_many} and the rules of texts
     * @throws NotFound when the person does not sell for it, or it has no storefront
     */
    public Outcome<Long> post(Person merchant, long organisationId, String text) {
        long storefront = own.require(merchant, organisationId);
        uniqueNames.claim("storefront.news", String.valueOf(storefront));
        Instant now = clock.now();
        Refusals wrong = new Refusals().needsText("text", text, LONGEST);
        wrong.unless(
                rows.countSince(storefront, now.minus(Duration.ofDays(1))) < MOST_A_DAY,
                Refusal.of("storefront.posts_too_many", MOST_A_DAY).about("text"));
        if (!wrong.isEmpty()) {
            return wrong.refuse();
        }
        long id = rows.add(storefront, merchant.accountId(), text.strip(), now);
        audit.record(
                merchant.actor(),
                "storefront.post",
                "storefront",
                storefront,
                "",
                Map.of("post", id));
        return Outcome.done(id);
    }

    /**
     * News of a storefront, before the given one when there is one.
     *
     * @param most at most so many, up to {@value #PAGE}
     */
    public List<StorePost> list(long storefrontId, OptionalLong before, int most) {
        return rows.listOf(storefrontId, before.orElse(Long.MAX_VALUE), Math.clamp(most, 1, PAGE));
    }

    /**
     * News of a seller's storefront, as {@link #list}.
     *
     * @throws NotFound as {@link #post}
     */
    public List<StorePost> listOwn(Person merchant, long organisationId, OptionalLong before) {
        return list(own.require(merchant, organisationId), before, PAGE);
    }

    /**
     * News of all storefronts, for who moderates, before the given one when there is one.
     *
     * @throws NotFound when the person does not run the market
     */
    public List<StorePost> listToModerate(Person person, OptionalLong before) {
        if (!person.holds(Role.OPERATOR)) {
            throw new NotFound("storefront_post");
        }
        return rows.listAll(before.orElse(Long.MAX_VALUE), PAGE);
    }
}
