package org.tsagaan.order.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tsagaan.kernel.Row;
import org.tsagaan.kernel.SqlArray;
import org.tsagaan.order.Rating;
import org.tsagaan.order.Review;

/** Reviews as stored, each list in two queries, newest first. */
@ApplicationScoped
public class ReviewRows {

    /** Of a line whose lots have not left nothing is inserted. */
    private static final String ADD =
            """
            insert into review (order_line_id, lot_id, product_id, storefront_id, bought_on, author,
                stars, body, written_at)
            select l.id, a.lot_id, l.product_id, f.storefront_id,
                cast(c.placed_at at time zone 'Asia/Shanghai' as date), ?2, ?3, ?4,
                cast(?5 as timestamptz)
            from order_line l
            join fulfilment f on f.id = l.fulfilment_id
            join customer_order c on c.id = f.order_id
            cross join lateral (
                select lot_id from allocation where order_line_id = l.id and state = 'DISPATCHED'
                order by quantity desc, lot_id limit 1) a
            where l.id = ?1
            on conflict (order_line_id) do nothing
            returning id, stars
            """;

    private static final String REVIEWS =
            """
            select r.id, r.order_line_id, r.product_id, p.name_zh, p.name_en, r.author, r.stars,
                case when r.hidden_at is null then r.body end, r.hidden_reason, l.lot_number,
                r.bought_on, r.written_at, r.answer, r.answered_at
            from review r
            join product p on p.id = r.product_id
            join lot l on l.id = r.lot_id
            where %s
            """;

    private static final String RATING =
            "select stars, count(*) from review where product_id = ?1 group by stars";

    private static final String SELLER =
            """
            select r.id, s.organisation_id from review r
            join storefront s on s.id = r.storefront_id where r.id = ?1
            """;

    private static final String ANSWER =
            """
            update review set answer = ?2, answered_at = cast(?3 as timestamptz)
            where id = ?1 and answered_at is null
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    @Inject private PhotoRows photos;

    /** Adds the review of a line, unless there is one; gives its id. */
    public Optional<Long> add(long lineId, String author, int stars, String text, Instant now) {
        return Row.find(
                        database.createNativeQuery(ADD)
                                .setParameter(1, lineId)
                                .setParameter(2, author)
                                .setParameter(3, stars)
                                .setParameter(4, text)
                                .setParameter(5, now.toString()))
                .map(row -> row.id(0));
    }

    public List<Review> listOfProduct(long productId, long before, int most) {
        return reviews("r.product_id = ?1 and r.id < ?2", productId, before, most);
    }

    /** Of what the storefront of an organisation sent. */
    public List<Review> listOfSeller(long organisationId, long before, int most) {
        return reviews(
                "r.storefront_id = (select s.id from storefront s where s.organisation_id = ?1)"
                        + " and r.id < ?2",
                organisationId,
                before,
                most);
    }

    public List<Review> listAll(long before, int most) {
        return reviews("?1 = 0 and r.id < ?2", 0L, before, most);
    }

    private List<Review> reviews(String which, long subject, long before, int most) {
        return list(
                database.createNativeQuery(REVIEWS.formatted(which + " order by r.id desc"))
                        .setParameter(1, subject)
                        .setParameter(2, before)
                        .setMaxResults(most));
    }

    public List<Review> listOfLines(List<Long> lineIds) {
        return list(
                database.createNativeQuery(
                                REVIEWS.formatted("r.order_line_id = any (cast(?1 as bigint[]))"))
                        .setParameter(1, SqlArray.ofIds(lineIds)));
    }

    public Rating rating(long productId) {
        List<Long> counts = new ArrayList<>(Collections.nCopies(Rating.MOST, 0L));
        Row.list(database.createNativeQuery(RATING).setParameter(1, productId))
                .forEach(row -> counts.set(row.count(0) - 1, row.id(1)));
        return new Rating(counts);
    }

    /** The organisation whose storefront sent what a review is of. */
    public Optional<Long> findSeller(long reviewId) {
        return Row.find(database.createNativeQuery(SELLER).setParameter(1, reviewId))
                .map(row -> row.id(1));
    }

    /** Answers a review, and says whether nobody had. */
    public boolean answer(long reviewId, String text, Instant now) {
        return database.createNativeQuery(ANSWER)
                        .setParameter(1, reviewId)
                        .setParameter(2, text)
                        .setParameter(3, now.toString())
                        .executeUpdate()
                == 1;
    }

    private List<Review> list(Query query) {
        List<Row> rows = Row.list(query);
        Map<Long, List<Review.Photo>> photos =
                this.photos.listOf(rows.stream().map(row -> row.id(0)).toList());
        return rows.stream()
                .map(row -> review(row, photos.getOrDefault(row.id(0), List.of())))
                .toList();
    }

    private static Review review(Row r, List<Review.Photo> photos) {
        return new Review(
                r.id(0),
                r.id(1),
                r.id(2),
                r.text(3),
                r.text(4),
                r.text(5),
                r.count(6),
                r.textOrNull(7),
                r.textOrNull(8),
                r.text(9),
                r.day(10),
                r.instant(11),
                photos,
                r.textOrNull(12),
                r.instantOrNull(13));
    }
}
