package org.tsagaan.storefront;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.DrawnPhoto;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.PhotoSize;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.kernel.StoredFiles;
import org.tsagaan.kernel.UniqueNames;
import org.tsagaan.storefront.adapter.LookRows;
import org.tsagaan.storefront.adapter.OwnStorefronts;

/**
 * How storefronts look: a theme of the market's own, and pictures of the seller's, each drawn anew
 * so that nothing but the picture is kept.
 */
@Stateless
public class StorefrontLook {

    /** How many pictures a storefront shows at most. */
    public static final int MOST_PICTURES = 6;

    /** Megabytes of a picture as it is sent, at most. */
    public static final int LARGEST_PICTURE = 8;

    /** Most pictures of a page of the desk that moderates. */
    public static final int PAGE = 20;

    private static final int LONGEST_CAPTION = 60;

    @Inject private LookRows rows;
    @Inject private OwnStorefronts own;
    @Inject private StoredFiles files;
    @Inject private UniqueNames uniqueNames;
    @Inject private MarketClock clock;
    @EJB private AuditTrail audit;

    /** The theme of a storefront; {@link Theme#SNOW} until its seller chooses another. */
    public Theme theme(long storefrontId) {
        return rows.findTheme(storefrontId).orElse(Theme.SNOW);
    }

    /**
     * The theme of a seller's storefront, as {@link #theme}.
     *
     * @throws NotFound when the person does not sell for it, or it has no storefront
     */
    public Theme ownTheme(Person merchant, long organisationId) {
        return theme(own.require(merchant, organisationId));
    }

    /**
     * Chooses the theme.
     *
     * @throws NotFound as {@link #ownTheme}
     */
    public void choose(Person merchant, long organisationId, Theme theme) {
        long id = claim(merchant, organisationId);
        rows.setTheme(id, theme);
        note(merchant, "storefront.choose_theme", id, Map.of("theme", theme.name()));
    }

    /** The pictures of a storefront, in the order in which they were added. */
    public List<StorePicture> listPictures(long storefrontId) {
        return rows.listOf(storefrontId);
    }

    /**
     * The pictures of a seller's storefront, as {@link #listPictures}.
     *
     * @throws NotFound as {@link #ownTheme}
     */
    public List<StorePicture> listOwnPictures(Person merchant, long organisationId) {
        return listPictures(own.require(merchant, organisationId));
    }

    /**
     * Pictures of all storefronts, for who moderates, the newest first, before the given one when
     * there is one.
     *
     * @throws NotFound when the person does not run the market
     */
    public List<StorePicture> listToModerate(Person person, OptionalLong before) {
        if (!person.holds(Role.OPERATOR)) {
            throw new NotFound("storefront_picture");
        }
        return rows.listAll(before.orElse(Long.MAX_VALUE), PAGE);
    }

    /**
     * Adds a picture.
     *
     * @param sent the file as it was sent
     * @param caption what it shows, also for who cannot see it
     * @return its id; refused with {@code storefront.pictures_too_many}, {@code
     *     storefront.picture_too_large}, {@code storefront.not_a_picture} and the rules of texts
     * @throws NotFound as {@link #ownTheme}
     */
    public Outcome<Long> addPicture(
            Person merchant, long organisationId, byte[] sent, String caption) {
        long id = claim(merchant, organisationId);
        Refusals wrong = new Refusals().needsText("caption", caption, LONGEST_CAPTION);
        wrong.unless(
                rows.listOf(id).size() < MOST_PICTURES,
                Refusal.of("storefront.pictures_too_many", MOST_PICTURES).about("picture"));
        boolean small = sent.length <= LARGEST_PICTURE * 1024L * 1024;
        wrong.unless(
                small,
                Refusal.of("storefront.picture_too_large", LARGEST_PICTURE).about("picture"));
        Optional<DrawnPhoto> drawn =
                wrong.isEmpty() ? DrawnPhoto.of(sent) : Optional.<DrawnPhoto>empty();
        wrong.unless(
                drawn.isPresent() || !wrong.isEmpty(),
                Refusal.of("storefront.not_a_picture").about("picture"));
        if (!wrong.isEmpty()) {
            return wrong.refuse();
        }
        DrawnPhoto photo = drawn.orElseThrow();
        long added = rows.add(id, photo, photo.store(files), caption.strip(), clock.now());
        note(merchant, "storefront.add_picture", id, Map.of("picture", added));
        return Outcome.done(added);
    }

    /**
     * Takes a picture away, for good.
     *
     * @throws NotFound as {@link #ownTheme}, or when it shows no such picture
     */
    public void removePicture(Person merchant, long organisationId, long pictureId) {
        long id = claim(merchant, organisationId);
        if (!rows.remove(id, pictureId, clock.now())) {
            throw new NotFound("storefront_picture");
        }
        note(merchant, "storefront.remove_picture", id, Map.of("picture", pictureId));
    }

    /**
     * The file of a picture, a WebP.
     *
     * @throws NotFound when there is none, it was taken away, or moderation hides it
     */
    public StoredFiles.Opened open(long pictureId, PhotoSize size) {
        return files.open(
                rows.findShown(pictureId, size)
                        .orElseThrow(() -> new NotFound("storefront_picture")));
    }

    private long claim(Person merchant, long organisationId) {
        long id = own.require(merchant, organisationId);
        uniqueNames.claim("storefront.look", String.valueOf(id));
        return id;
    }

    private void note(Person merchant, String action, long id, Map<String, Object> facts) {
        audit.record(merchant.actor(), action, "storefront", id, "", facts);
    }
}
