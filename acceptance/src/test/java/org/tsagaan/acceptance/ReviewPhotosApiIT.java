package org.tsagaan.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.acceptance.OpenMarket.Place;

/** A buyer's program reviews what was sent, with photographs. */
@ExtendWith(OpenMarket.class)
class ReviewPhotosApiIT {

    private static final String SENT =
            """
            with sent as (
                select o.number, l.id from order_line l join fulfilment f on f.id = l.fulfilment_id
                join customer_order o on o.id = f.order_id join account a on a.id = o.account_id
                where a.email = 'shopper@example.test' and f.state in ('DISPATCHED', 'DELIVERED')
                    and l.state = 'ORDERED'
                    and not exists (select from review r where r.order_line_id = l.id)
                order by l.id limit 1)
            select 'order', number from sent union all select 'line', id::text from sent
            """;

    @Test
    void photographsComeWithAReviewAndScriptIsNone(Place open) throws SQLException {
        Api shopper = Api.of(open.url()).signedIn("shopper@example.test", "tsagaan-shopper-demo");
        Map<String, String> sent = RoleCast.ask(SENT);
        String place = "/api/v1/orders/" + RoleCast.one(sent, "order") + "/reviews";
        String line = RoleCast.one(sent, "line");
        byte[] script = "<script>probe(1)</script>".getBytes(UTF_8);
        var none = review(line, "5").file("photos", "a.jpg", script);
        assertThat(shopper.anew().post(place, none).is(422).codes())
                .containsExactly("order.photo_not_a_picture");
        Parts many = review(line, "5");
        for (int i = 0; i < 5; i++) {
            many.file("photos", i + ".png", Pictures.png(9, 9));
        }
        assertThat(shopper.anew().post(place, many).is(422).codes())
                .containsExactly("order.photos_too_many");
        assertThat(shopper.anew().post(place, review(line, "six")).is(422).pointers())
                .containsExactly("/stars");
        Parts good = review(line, "5").file("photos", "a.png", Pictures.png(1800, 900));
        Api once = shopper.anew();
        var written = once.post(place, good).is(201);
        assertThat(once.post(place, good).is(201).text()).isEqualTo(written.text());
        assertThat(written.json().getJsonArray("photos")).hasSize(1);
        assertThat(shopper.anew().post(place, review(line, "4")).is(409).codes())
                .containsExactly("order.review_twice");
    }

    private static Parts review(String line, String stars) {
        return new Parts().text("lineId", line).text("stars", stars).text("text", "香");
    }
}
