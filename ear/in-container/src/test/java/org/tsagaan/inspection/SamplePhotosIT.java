package org.tsagaan.inspection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tsagaan.incontainer.Refused.codes;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.order.Shopfront;

/**
 * The sealed sample is photographed when it comes, or until something was measured; only both sides
 * and officials see it. A fee is what the laboratory asked for the category that day.
 */
@ExtendWith(ArquillianExtension.class)
class SamplePhotosIT {

    private static final byte[] SCRIPT = "<script>probe(1)</script>".getBytes(UTF_8);

    @Inject private Shopfront shopfront;
    @Inject private Bench bench;
    @Inject private Asker asker;
    @Inject private InspectionRequests requests;
    @Inject private LaboratoryBench laboratory;
    @Inject private SamplePhotos photos;
    @Inject private LaboratoryFees fees;

    private Bench.Scene scene;
    private long lot;

    @BeforeEach
    void openAWorkshop() throws SQLException {
        scene = shopfront.open().scene();
        lot = shopfront.lot(scene, 3);
    }

    @Test
    void comeWithTheReceiptOrNotAtAllAndAreSeenByBothSidesAndOfficialsAlone() throws Exception {
        long request = asker.ask(scene, lot, Payer.SELF);
        assertThat(codes(photos.add(scene.analyst(), request, picture(9, 9))))
                .containsExactly("inspection.not_to_photograph");
        assertThat(codes(receive(request, List.of(picture(9, 9), SCRIPT))))
                .containsExactly("inspection.photo_not_a_picture");
        assertThat(codes(receive(request, Collections.nCopies(5, picture(9, 9)))))
                .containsExactly("inspection.photos_too_many");
        assertThat(codes(receive(request, List.of(new byte[SamplePhotos.LARGEST + 1]))))
                .containsExactly("inspection.photo_too_large");
        assertThat(view(request).state()).isEqualTo(RequestState.REQUESTED);
        receive(request, List.of(picture(2400, 1200))).orBroken();
        long second = photos.add(scene.analyst(), request, picture(10, 20)).orBroken();
        List<Long> known = view(request).photoIds();
        assertThat(known).hasSize(2).endsWith(second);
        Person regulator = bench.person(bench.organisation("REGULATOR"), Role.REGULATOR);
        for (Person reader :
                List.of(scene.analyst(), scene.approver(), scene.merchant(), regulator)) {
            var large = photos.open(reader, request, known.getFirst(), false);
            assertThat(ImageIO.read(large.path().toFile()).getWidth()).isEqualTo(1600);
            var small = photos.open(reader, request, known.getFirst(), true);
            assertThat(ImageIO.read(small.path().toFile()).getWidth()).isEqualTo(320);
        }
        Bench.Scene other = shopfront.open().scene();
        for (Person nosy : List.of(other.merchant(), other.analyst(), other.approver())) {
            assertThatThrownBy(() -> photos.open(nosy, request, second, true))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> photos.add(nosy, request, picture(9, 9)))
                    .isInstanceOf(NotFound.class);
        }
        long nested = asker.ask(scene, shopfront.lot(scene, 2), Payer.SELF);
        assertThatThrownBy(() -> photos.open(scene.merchant(), nested, second, true))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nothingIsAddedOnceSomethingWasMeasuredAndTheDatabaseKeepsWhatThereIs() throws Exception {
        long request = asker.ask(scene, lot, Payer.SELF);
        receive(request, List.of()).orBroken();
        for (int i = 0; i < SamplePhotos.MOST; i++) {
            photos.add(scene.analyst(), request, picture(9, 9 + i)).orBroken();
        }
        assertThat(codes(photos.add(scene.analyst(), request, picture(9, 9))))
                .containsExactly("inspection.photos_too_many");
        laboratory.enter(scene.analyst(), request, asker.entry(request, Asker.GOOD)).orBroken();
        laboratory.sendBack(scene.approver(), request, "请复核").orBroken();
        assertThat(codes(photos.add(scene.analyst(), request, picture(9, 9))))
                .containsExactly("inspection.not_to_photograph");
        for (String change :
                List.of(
                        "delete from sample_photo where request_id = ? returning id",
                        "update sample_photo set large = small where request_id = ? returning"
                                + " id")) {
            assertThatThrownBy(() -> bench.insert(change, request))
                    .hasMessageContaining("permission");
        }
        assertThatThrownBy(
                        () ->
                                bench.insert(
                                        "insert into sample_photo (request_id, position, small,"
                                                + " large, added_by, added_at) select request_id,"
                                                + " 4, small, large, added_by, now() from"
                                                + " sample_photo where request_id = ? limit 1"
                                                + " returning id",
                                        request))
                .hasMessageContaining("waits to be measured");
    }

    @Test
    void whatIsAskedForACategoryIsOwedByWhoAsksAfterwards() throws SQLException {
        Person approver = scene.approver();
        long one = scene.laboratoryId();
        long before = asker.ask(scene, lot, Payer.SELF);
        assertThatThrownBy(() -> fees.set(scene.analyst(), one, "", 1))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fees.read(scene.merchant(), one)).isInstanceOf(NotFound.class);
        assertThat(codes(fees.set(approver, one, "no_such", LaboratoryFees.MOST + 1)))
                .containsExactly("inspection.unknown_category", "inspection.fee_out_of_range");
        fees.set(approver, one, "", 50_000).orBroken();
        fees.set(approver, one, "hurood", 40_000).orBroken();
        fees.set(approver, one, "hurood", 45_050).orBroken();
        assertThat(fees.read(scene.analyst(), one).usualFen()).isEqualTo(50_000);
        assertThat(fees.read(scene.analyst(), one).byCategory()).containsEntry("hurood", 45_050L);
        long next = shopfront.lot(scene, 2);
        assertThat(requests.listProposals(scene.merchant(), next))
                .filteredOn(p -> p.laboratoryId() == one)
                .extracting(LaboratoryProposal::feeFen)
                .containsExactly(45_050L);
        long after =
                requests.ask(scene.merchant(), Asker.asked(scene, next, Payer.SELF)).orBroken();
        assertThat(view(after).owedFen()).isEqualTo(45_050);
        assertThat(view(after).publicFen()).isZero();
        assertThat(view(before).feeFen()).as("agreed before").isEqualTo(60_000);
    }

    private Outcome<Long> receive(long request, List<byte[]> sent) {
        return laboratory.receive(scene.analyst(), request, new SampleReceipt("F-1", "", sent));
    }

    private InspectionRequestView view(long request) {
        return laboratory.read(scene.analyst(), request);
    }

    private static byte[] picture(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
