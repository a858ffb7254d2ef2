package org.tsagaan.storefront.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tsagaan.kernel.DrawnPhoto;
import org.tsagaan.kernel.PhotoSize;
import org.tsagaan.kernel.Row;
import org.tsagaan.storefront.StorePicture;
import org.tsagaan.storefront.Theme;

/** Themes and pictures of storefronts as stored; files stand elsewhere, under their digests. */
@ApplicationScoped
public class LookRows {

    private static final String SET_THEME =
            """
            insert into storefront_theme (storefront_id, theme) values (?1, ?2)
            on conflict (storefront_id) do update set theme = excluded.theme
            """;

    private static final String ADD =
            """
            insert into storefront_picture
                (storefront_id, caption, small, medium, large, width, height, added_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as timestamptz))
            returning id, storefront_id
            """;

    private static final String PICTURES =
            """
            select p.id, s.slug, case when p.hidden_at is null then p.caption end,
                p.width, p.height, p.hidden_reason, p.hidden_at, p.added_at
            from storefront_picture p join storefront s on s.id = p.storefront_id
            where p.removed_at is null
            """;

    private static final String OF_ONE = PICTURES + " and p.storefront_id = ?1 order by p.id";

    private static final String OF_ALL = PICTURES + " and p.id < ?1 order by p.id desc";

    private static final String REMOVE =
            """
            update storefront_picture set removed_at = cast(?3 as timestamptz)
            where id = ?2 and storefront_id = ?1 and removed_at is null
            """;

    private static final String SHOWN =
            """
            select small, medium, large from storefront_picture
            where id = ?1 and hidden_at is null and removed_at is null
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    public Optional<Theme> findTheme(long storefrontId) {
        return Row.find(
                        database.createNativeQuery(
                                        "select theme, storefront_id from storefront_theme"
                                                + " where storefront_id = ?1")
                                .setParameter(1, storefrontId))
                .map(r -> r.one(Theme.class, 0));
    }

    public void setTheme(long storefrontId, Theme theme) {
        int _ =
                database.createNativeQuery(SET_THEME)
                        .setParameter(1, storefrontId)
                        .setParameter(2, theme.name())
                        .executeUpdate();
    }

    /**
     * Adds a picture.
     *
     * @param digests of its files, by size
     */
    public long add(
            long storefrontId,
            DrawnPhoto photo,
            Map<PhotoSize, String> digests,
            String caption,
            Instant now) {
        return Row.find(
                        database.createNativeQuery(ADD)
                                .setParameter(1, storefrontId)
                                .setParameter(2, caption)
                                .setParameter(3, digests.get(PhotoSize.SMALL))
                                .setParameter(4, digests.get(PhotoSize.MEDIUM))
                                .setParameter(5, digests.get(PhotoSize.LARGE))
                                .setParameter(6, photo.width())
                                .setParameter(7, photo.height())
                                .setParameter(8, now.toString()))
                .orElseThrow()
                .id(0);
    }

    /** Takes a picture of the storefront away, and says whether it was there. */
    public boolean remove(long storefrontId, long pictureId, Instant now) {
        return database.createNativeQuery(REMOVE)
                        .setParameter(1, storefrontId)
                        .setParameter(2, pictureId)
                        .setParameter(3, now.toString())
                        .executeUpdate()
                == 1;
    }

    public List<StorePicture> listOf(long storefrontId) {
        return Row.list(database.createNativeQuery(OF_ONE).setParameter(1, storefrontId)).stream()
                .map(LookRows::picture)
                .toList();
    }

    public List<StorePicture> listAll(long before, int limit) {
        return Row.list(
                        database.createNativeQuery(OF_ALL)
                                .setParameter(1, before)
                                .setMaxResults(limit))
                .stream()
                .map(LookRows::picture)
                .toList();
    }

    /** The digest of a file that is shown. */
    public Optional<String> findShown(long pictureId, PhotoSize size) {
        return Row.find(database.createNativeQuery(SHOWN).setParameter(1, pictureId))
                .map(
                        r ->
                                switch (size) {
                                    case SMALL -> r.text(0);
                                    case MEDIUM -> r.text(1);
                                    case LARGE -> r.text(2);
                                });
    }

    private static StorePicture picture(Row r) {
        return new StorePicture(
                r.id(0),
                r.text(1),
                r.textOrNull(2),
                r.count(3),
                r.count(4),
                r.textOrNull(5),
                r.instantOrNull(6),
                r.instant(7));
    }
}
