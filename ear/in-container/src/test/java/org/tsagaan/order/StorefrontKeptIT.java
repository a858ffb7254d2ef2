package org.tsagaan.order;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
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
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.PhotoSize;
import org.tsagaan.order.Shopfront.Shop;
import org.tsagaan.storefront.OpeningHours;
import org.tsagaan.storefront.OpeningHours.Span;
import org.tsagaan.storefront.StoreNews;
import org.tsagaan.storefront.StorePost;
import org.tsagaan.storefront.StorefrontLook;
import org.tsagaan.storefront.Theme;
import org.tsagaan.storefront.VisitingHours;

/**
 * Who sells in a storefront keeps its news, hours, look and pictures, and nobody else does; what is
 * told stays, and moderation hides it and says why.
 */
@ExtendWith(ArquillianExtension.class)
class StorefrontKeptIT {

    @Inject private Shopfront shopfront;
    @Inject private Bench bench;
    @Inject private StoreNews news;
    @Inject private VisitingHours hours;
    @Inject private StorefrontLook look;
    @Inject private Moderation moderation;
    @Inject private MarketClock clock;
    @Inject private HttpServletRequest request;

    @Resource(lookup = "java:app/jdbc/market")
    private DataSource market;

    private Person seller;
    private Person stranger;
    private long organisation;
    private long storefront;
    private String slug;

    @BeforeEach
    void openAStorefront() throws Exception {
        Shop shop = shopfront.open();
        seller = shop.seller();
        organisation = seller.membershipsAs(Role.MERCHANT).getFirst().organisationId();
        storefront = shop.storefrontId();
        slug = text("select slug from storefront where id = " + storefront);
        stranger = bench.person(bench.organisation("PRODUCER"), Role.MERCHANT);
    }

    @Test
    void whatIsToldIsReadByAllAndStaysAndIsHiddenWithAReason() throws Exception {
        long id = news.post(seller, organisation, " 新到 <b>奶皮子</b> ").orBroken();
        assertThat(page("")).contains("新到 &lt;b&gt;奶皮子&lt;/b&gt;").doesNotContain("<b>奶皮子");
        assertThatThrownBy(() -> news.post(stranger, organisation, "假的"))
                .isInstanceOf(NotFound.class);
        assertThat(Refused.codes(news.post(seller, organisation, " ")))
                .containsExactly("input.blank");
        assertThatThrownBy(() -> moderation.hide(seller, Said.POST, id, "不好"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> news.listToModerate(seller, OptionalLong.empty()))
                .isInstanceOf(NotFound.class);
        Person operator = bench.person(bench.organisation("OPERATOR"), Role.OPERATOR);
        moderation.hide(operator, Said.POST, id, "含有电话").orBroken();
        assertThat(page("")).contains("含有电话").doesNotContain("奶皮子</p>", "新到");
        StorePost hidden = news.list(storefront, OptionalLong.empty(), 5).getFirst();
        assertThat(hidden.text()).isNull();
        assertThat(hidden.hiddenReason()).isEqualTo("含有电话");
        for (String change :
                List.of(
                        "delete from storefront_post where id = " + id,
                        "update storefront_post set body = 'x' where id = " + id)) {
            assertThatThrownBy(() -> sql(change)).as(change).hasMessageContaining("permission");
        }
        assertThatThrownBy(
                        () ->
                                sql(
                                        "update storefront_post set hidden_reason = 'x' where id = "
                                                + id))
                .hasMessageContaining("stays so");
    }

    @Test
    void tenPiecesOfNewsADayAreTheMost() {
        for (int i = 0; i < 10; i++) {
            news.post(seller, organisation, "第 " + i).orBroken();
        }
        assertThat(Refused.codes(news.post(seller, organisation, "太多")))
                .containsExactly("storefront.posts_too_many");
        Instant later = clock.now().plus(Duration.ofHours(25));
        long _ = MarketClock.at(later, () -> news.post(seller, organisation, "明天").orBroken());
        assertThat(news.list(storefront, OptionalLong.empty(), 3))
                .extracting(StorePost::text)
                .containsExactly("明天", "第 9", "第 8");
    }

    @Test
    void hoursAreSetAnewAsTheyWereSeenAndShownAsTheyAreNow() throws Exception {
        assertThat(page("")).doesNotContain("id=\"open-now\"");
        String seen = hours.readOwn(seller, organisation).version();
        List<Span> week = List.of(new Span(MONDAY, 540, 1080), new Span(TUESDAY, 1320, 1560));
        hours.setWeek(seller, organisation, week, Optional.of(seen)).orBroken();
        assertThat(Refused.codes(hours.setWeek(seller, organisation, List.of(), Optional.of(seen))))
                .containsExactly("storefront.hours_changed");
        assertThatThrownBy(() -> hours.setWeek(stranger, organisation, week, Optional.empty()))
                .isInstanceOf(NotFound.class);
        assertThat(hours.read(storefront).week()).isEqualTo(week);
        assertThat(page("")).contains("id=\"open-now\"", "22:00–02:00");
        hours.setWeek(seller, organisation, List.of(), Optional.empty()).orBroken();
        assertThat(hours.read(storefront).isEmpty()).isTrue();
    }

    @Test
    void closingsAreShownUntilTheyAreOverOrTakenBack() throws Exception {
        hours.setWeek(
                        seller,
                        organisation,
                        List.of(new Span(MONDAY, 0, OpeningHours.DAY)),
                        Optional.empty())
                .orBroken();
        LocalDate today = clock.today();
        long id = hours.close(seller, organisation, today, today.plusDays(2), "白节").orBroken();
        assertThat(Refused.codes(hours.close(seller, organisation, today, today, "又一次")))
                .containsExactly("storefront.closing_overlap");
        assertThat(page("")).contains("白节");
        assertThat(
                        MarketClock.at(
                                clock.now().plus(Duration.ofDays(3)),
                                () -> hours.read(storefront).closings()))
                .isEmpty();
        assertThatThrownBy(() -> hours.open(stranger, organisation, id))
                .isInstanceOf(NotFound.class);
        hours.open(seller, organisation, id);
        assertThatThrownBy(() -> hours.open(seller, organisation, id)).isInstanceOf(NotFound.class);
        assertThat(page("")).doesNotContain("白节");
    }

    @Test
    void picturesAreDrawnAnewAndGoneWhenTakenAwayOrHidden() throws Exception {
        look.choose(seller, organisation, Theme.DUSK);
        long one = look.addPicture(seller, organisation, picture(2000), "柜台").orBroken();
        long two = look.addPicture(seller, organisation, picture(300), "院子").orBroken();
        assertThat(page(""))
                .contains("theme-dusk", "/storefronts/pictures/" + one + "/small", "柜台");
        assertThat(Webp.across(look.open(one, PhotoSize.LARGE).path())).isEqualTo(1600);
        String address = "/storefronts/pictures/" + one + "/medium";
        assertThat(get(address).statusCode()).isEqualTo(200);
        Person operator = bench.person(bench.organisation("OPERATOR"), Role.OPERATOR);
        moderation.hide(operator, Said.STORE_PICTURE, one, "拍到了他人的脸").orBroken();
        assertThat(get(address).statusCode()).isEqualTo(404);
        assertThat(page("")).contains("拍到了他人的脸").doesNotContain(address, "柜台");
        assertThatThrownBy(() -> look.removePicture(stranger, organisation, two))
                .isInstanceOf(NotFound.class);
        look.removePicture(seller, organisation, one);
        look.removePicture(seller, organisation, two);
        assertThat(look.listPictures(storefront)).isEmpty();
        assertThat(get("/storefronts/pictures/" + two + "/small").statusCode()).isEqualTo(404);
        assertThat(page("")).doesNotContain("拍到了他人的脸");
    }

    @Test
    void whatIsNoPictureOrTooMuchIsRefused() throws Exception {
        byte[] script = "<svg onload='probe(1)'/>".getBytes(StandardCharsets.UTF_8);
        assertThat(Refused.codes(look.addPicture(seller, organisation, script, "图")))
                .containsExactly("storefront.not_a_picture");
        assertThat(Refused.codes(look.addPicture(seller, organisation, picture(20), " ")))
                .containsExactly("input.blank");
        byte[] large = new byte[8 * 1024 * 1024 + 1];
        assertThat(Refused.codes(look.addPicture(seller, organisation, large, "图")))
                .containsExactly("storefront.picture_too_large");
        for (int i = 0; i < StorefrontLook.MOST_PICTURES; i++) {
            look.addPicture(seller, organisation, picture(20), "图 " + i).orBroken();
        }
        assertThat(Refused.codes(look.addPicture(seller, organisation, picture(20), "图")))
                .containsExactly("storefront.pictures_too_many");
    }

    private String page(String more) throws Exception {
        return new String(get("/stores/" + slug + more).body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        URI address = URI.create("http://localhost:" + request.getLocalPort() + path);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(address).header("Accept-Language", "zh-CN").build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static byte[] picture(int width) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, 40, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private void sql(String change) throws SQLException {
        try (Connection connection = market.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(change);
        }
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = market.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }
}
