package org.tsagaan.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.incontainer.Refused;
import org.tsagaan.incontainer.Webp;
import org.tsagaan.inspection.Bench;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.PhotoSize;
import org.tsagaan.order.Shopfront.PassedLot;
import org.tsagaan.order.Shopfront.Shop;

/**
 * Photographs come with a review or not at all; only the picture is kept, in three sizes, and what
 * moderation hides is gone at once for whoever asks.
 */
@ExtendWith(ArquillianExtension.class)
class ReviewPhotosIT {

    @Inject private Shopfront shopfront;
    @Inject private Bench bench;
    @Inject private Till till;
    @Inject private Looker looker;
    @Inject private SellerDesk sellers;
    @Inject private Reviewing desk;
    @Inject private Reviews reviews;
    @Inject private ReviewPhotos photos;
    @Inject private Moderation moderation;
    @Inject private HttpServletRequest request;

    @Resource(lookup = "java:app/jdbc/market")
    private DataSource market;

    private Shop shop;
    private PlacedOrder order;

    @BeforeEach
    void isSentUnitsOfAPassedLot() throws Exception {
        shop = shopfront.open();
        PassedLot lot = shopfront.passedLot(shop.scene(), 5);
        shopfront.stock(lot, 10, shop);
        order = till.buy(Map.of(shop.offerId(), 2));
        sellers.dispatch(shop.seller(), till.part(order, shop).fulfilmentId(), "示范快递", "1")
                .orBroken();
    }

    @Test
    void areKeptInThreeSizesAndShown() throws Exception {
        write(picture(2400, 1200), picture(100, 300)).orBroken();
        List<Review.Photo> kept = only().photos();
        assertThat(kept).extracting(Review.Photo::width).containsExactly(1600, 100);
        assertThat(kept).extracting(Review.Photo::height).containsExactly(800, 300);
        for (PhotoSize size : PhotoSize.values()) {
            assertThat(Webp.across(photos.open(kept.getFirst().id(), size).path()))
                    .as(size.name())
                    .isEqualTo(size.longestSide());
        }
        String address = "/reviews/photos/" + kept.getFirst().id() + "/small";
        assertThat(look())
                .contains(address + " 320w", "width=\"1600\" height=\"800\"", "loading=\"lazy\"");
        HttpResponse<byte[]> file = get(address, "");
        assertThat(file.headers().firstValue("Content-Type")).contains("image/webp");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.headers().firstValue("Cache-Control").orElseThrow()).startsWith("no-cache");
        assertThat(new String(file.body(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif", "script");
        String tag = file.headers().firstValue("ETag").orElseThrow();
        assertThat(get(address, tag).statusCode()).isEqualTo(304);
        assertThat(get("/reviews/photos/1/small", "").statusCode()).isEqualTo(404);
        assertThat(get(address.replace("small", "huge"), "").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNoPictureOrTooMuchIsRefusedWithTheWholeReview() throws Exception {
        byte[] picture = picture(10, 10);
        byte[] script = "<script>probe(1)</script>".getBytes(StandardCharsets.UTF_8);
        assertThat(Refused.codes(write(picture, script)))
                .containsExactly("order.photo_not_a_picture");
        assertThat(Refused.codes(write(Collections.nCopies(5, picture))))
                .containsExactly("order.photos_too_many");
        assertThat(Refused.codes(write(new byte[8 * 1024 * 1024 + 1])))
                .containsExactly("order.photo_too_large");
        assertThat(reviews.listOfProduct(product(), OptionalLong.empty(), Reviews.PAGE)).isEmpty();
        write(picture).orBroken();
        assertThat(only().photos()).hasSize(1);
    }

    @Test
    void moderationHidesOneAndSaysWhyAndItIsNotHandedOutAnyMore() throws Exception {
        write(picture(20, 20), picture(30, 30)).orBroken();
        Review.Photo photo = only().photos().getFirst();
        String address = "/reviews/photos/" + photo.id() + "/medium";
        String tag = get(address, "").headers().firstValue("ETag").orElseThrow();
        var file = photos.open(photo.id(), PhotoSize.MEDIUM).path();
        Person operator = bench.person(bench.organisation("OPERATOR"), Role.OPERATOR);
        assertThatThrownBy(() -> moderation.hide(shop.seller(), Said.PHOTO, photo.id(), "不好看"))
                .isInstanceOf(NotFound.class);
        moderation.hide(operator, Said.PHOTO, photo.id(), "拍到了他人的脸").orBroken();
        assertThat(get(address, tag).statusCode()).isEqualTo(404);
        assertThat(Files.exists(file)).isTrue();
        assertThat(only().photos())
                .extracting(Review.Photo::hiddenReason)
                .containsExactly("拍到了他人的脸", null);
        assertThat(look()).contains("拍到了他人的脸").doesNotContain(address);
    }

    @Test
    void theDatabaseKeepsThemWhoeverAsks() throws Exception {
        long review = write(picture(20, 20)).orBroken();
        long photo = only().photos().getFirst().id();
        for (String change :
                List.of(
                        "delete from review_photo where id = " + photo,
                        "update review_photo set large = small where id = " + photo)) {
            assertThatThrownBy(() -> sql(change)).as(change).hasMessageContaining("permission");
        }
        assertThatThrownBy(
                        () ->
                                sql(
                                        "insert into review_photo (review_id, position, small,"
                                                + " medium, large, width, height, added_at) select "
                                                + review
                                                + ", 2, small, medium, large, 1, 1, now() from"
                                                + " review_photo where id = "
                                                + photo))
                .hasMessageContaining("did not come with it");
    }

    private Outcome<Long> write(byte[]... sent) {
        return write(List.of(sent));
    }

    private Outcome<Long> write(List<byte[]> sent) {
        return desk.write(
                till.look(order),
                till.lines(order).getFirst().lineId(),
                new Judgement(5, "香", sent),
                Actor.guest());
    }

    private Review only() {
        List<Review> all = reviews.listOfProduct(product(), OptionalLong.empty(), Reviews.PAGE);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private long product() {
        return shop.scene().productId();
    }

    private static byte[] picture(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private HttpResponse<byte[]> get(String path, String known) throws Exception {
        URI address = URI.create("http://localhost:" + request.getLocalPort() + path);
        HttpRequest.Builder asked = HttpRequest.newBuilder(address);
        if (!known.isEmpty()) {
            asked.header("If-None-Match", known);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(asked.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private String look() throws Exception {
        return looker.look(request.getLocalPort(), shop.offerId());
    }

    private void sql(String change) throws SQLException {
        try (Connection connection = market.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(change);
        }
    }
}
