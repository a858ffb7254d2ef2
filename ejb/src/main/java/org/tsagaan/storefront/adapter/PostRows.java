package org.tsagaan.storefront.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.tsagaan.kernel.Row;
import org.tsagaan.storefront.StorePost;

/** News of storefronts as stored. */
@ApplicationScoped
public class PostRows {

    private static final String ADD =
            """
            insert into storefront_post (storefront_id, account_id, body, posted_at)
            values (?1, ?2, ?3, cast(?4 as timestamptz)) returning id, storefront_id
            """;

    private static final String POSTS =
            """
            select p.id, s.slug, s.name_zh, s.name_en, case when p.hidden_at is null then p.body end,
                p.hidden_reason, p.hidden_at, p.posted_at
            from storefront_post p join storefront s on s.id = p.storefront_id
            where p.id < ?1
            """;

    private static final String OF_ONE = POSTS + " and p.storefront_id = ?2 order by p.id desc";

    private static final String OF_ALL = POSTS + " order by p.id desc";

    private static final String SINCE =
            "select count(*), 0 from storefront_post where storefront_id = ?1"
                    + " and posted_at > cast(?2 as timestamptz)";

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    public long add(long storefrontId, long accountId, String text, Instant now) {
        return Row.find(
                        database.createNativeQuery(ADD)
                                .setParameter(1, storefrontId)
                                .setParameter(2, accountId)
                                .setParameter(3, text)
                                .setParameter(4, now.toString()))
                .orElseThrow()
                .id(0);
    }

    public List<StorePost> listOf(long storefrontId, long before, int limit) {
        return Row.list(
                        database.createNativeQuery(OF_ONE)
                                .setParameter(1, before)
                                .setParameter(2, storefrontId)
                                .setMaxResults(limit))
                .stream()
                .map(PostRows::post)
                .toList();
    }

    public List<StorePost> listAll(long before, int limit) {
        return Row.list(
                        database.createNativeQuery(OF_ALL)
                                .setParameter(1, before)
                                .setMaxResults(limit))
                .stream()
                .map(PostRows::post)
                .toList();
    }

    public long countSince(long storefrontId, Instant since) {
        return Row.find(
                        database.createNativeQuery(SINCE)
                                .setParameter(1, storefrontId)
                                .setParameter(2, since.toString()))
                .orElseThrow()
                .id(0);
    }

    private static StorePost post(Row r) {
        return new StorePost(
                r.id(0),
                r.text(1),
                r.text(2),
                r.text(3),
                r.textOrNull(4),
                r.textOrNull(5),
                r.instantOrNull(6),
                r.instant(7));
    }
}
