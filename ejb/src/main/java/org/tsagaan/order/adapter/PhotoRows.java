package org.tsagaan.order.adapter;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tsagaan.kernel.DrawnPhoto;
import org.tsagaan.kernel.PhotoSize;
import org.tsagaan.kernel.Row;
import org.tsagaan.kernel.SqlArray;
import org.tsagaan.order.Review;

/** Photographs of reviews as stored; their files stand elsewhere, under their digests. */
@ApplicationScoped
public class PhotoRows {

    private static final String ADD =
            """
            insert into review_photo
                (review_id, position, small, medium, large, width, height, added_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as timestamptz))
            """;

    private static final String OF_REVIEWS =
            """
            select review_id, id, width, height, hidden_reason from review_photo
            where review_id = any (cast(?1 as bigint[])) order by review_id, position
            """;

    private static final String SHOWN =
            "select small, medium, large from review_photo where id = ?1 and hidden_at is null";

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    /**
     * Adds a photograph to a review that is being written.
     *
     * @param digests of its files, by size
     */
    public void add(
            long reviewId,
            int position,
            DrawnPhoto photo,
            Map<PhotoSize, String> digests,
            Instant now) {
        int _ =
                database.createNativeQuery(ADD)
                        .setParameter(1, reviewId)
                        .setParameter(2, position)
                        .setParameter(3, digests.get(PhotoSize.SMALL))
                        .setParameter(4, digests.get(PhotoSize.MEDIUM))
                        .setParameter(5, digests.get(PhotoSize.LARGE))
                        .setParameter(6, photo.width())
                        .setParameter(7, photo.height())
                        .setParameter(8, now.toString())
                        .executeUpdate();
    }

    /** Those of some reviews, by review, in the order in which they were sent. */
    public Map<Long, List<Review.Photo>> listOf(Collection<Long> reviewIds) {
        return reviewIds.isEmpty()
                ? Map.of()
                : Row.list(
                                database.createNativeQuery(OF_REVIEWS)
                                        .setParameter(1, SqlArray.ofIds(reviewIds)))
                        .stream()
                        .collect(groupingBy(r -> r.id(0), mapping(PhotoRows::photo, toList())));
    }

    private static Review.Photo photo(Row r) {
        return new Review.Photo(r.id(1), r.count(2), r.count(3), r.textOrNull(4));
    }

    /** The digest of a file that is shown. */
    public Optional<String> findShown(long photoId, PhotoSize size) {
        return Row.find(database.createNativeQuery(SHOWN).setParameter(1, photoId))
                .map(
                        row ->
                                switch (size) {
                                    case SMALL -> row.text(0);
                                    case MEDIUM -> row.text(1);
                                    case LARGE -> row.text(2);
                                });
    }
}
