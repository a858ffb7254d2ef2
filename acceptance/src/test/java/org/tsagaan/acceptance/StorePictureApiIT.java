package org.tsagaan.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.acceptance.OpenMarket.Place;

/** A seller's program sends pictures of its storefront, and the market hides one. */
@ExtendWith(OpenMarket.class)
class StorePictureApiIT {

    @Test
    void aPictureIsSentOnceHiddenAndTakenAway(Place open) {
        Api api = Api.of(open.url());
        Api store = api.signedIn("store@example.test", "tsagaan-store-demo");
        String pictures = "/api/v1/sellers/" + store.organisation() + "/pictures";
        byte[] script = "<script>probe(1)</script>".getBytes(UTF_8);
        assertThat(store.anew().post(pictures, picture("a.jpg", script)).is(422).codes())
                .containsExactly("storefront.not_a_picture");
        Parts good = picture("a.png", Pictures.png(1800, 900));
        Api once = store.anew();
        var added = once.post(pictures, good).is(201);
        assertThat(once.post(pictures, good).is(201).text()).isEqualTo(added.text());
        long id = added.json().getJsonNumber("pictureId").longValue();
        String address = added.json().getString("address");
        assertThat(api.get(address).is(200).header("Content-Type")).startsWith("image/webp");

        JsonObject reason = Json.createObjectBuilder().add("reason", "含有电话").build();
        String hiding = "/api/v1/storefronts/pictures/" + id + "/hiding";
        store.anew().post(hiding, reason).is(404);
        Api operator = api.signedIn("operator@example.test", "tsagaan-operator-demo");
        operator.anew().post(hiding, reason).is(200);
        api.get(address).is(404);
        JsonObject seen =
                store.get(pictures).is(200).json().getJsonArray("items").stream()
                        .map(one -> one.asJsonObject())
                        .filter(one -> one.getJsonNumber("pictureId").longValue() == id)
                        .findFirst()
                        .orElseThrow();
        assertThat(seen.getString("hiddenReason")).isEqualTo("含有电话");
        assertThat(seen).doesNotContainKey("caption");
        store.delete(pictures + "/" + id).is(200);
        store.delete(pictures + "/" + id).is(404);
    }

    private static Parts picture(String name, byte[] file) {
        return new Parts().text("caption", "柜台").file("picture", name, file);
    }
}
