package org.tsagaan.web.page.licensing;

import java.util.List;
import org.tsagaan.licensing.AuthorisationView;
import org.tsagaan.licensing.ProducerView;
import org.tsagaan.licensing.Standing;
import org.tsagaan.web.frame.View;

/**
 * A certificate as it hangs on the wall, and as it stands today.
 *
 * @param categories names of what it covers
 * @param address of this page, which the code leads to
 * @param code the modules of the QR code as an SVG path
 * @param modules how many modules it is wide
 */
public record CertificatePage(
        ProducerView producer,
        AuthorisationView paper,
        Standing standing,
        List<String> categories,
        String today,
        String address,
        String code,
        int modules)
        implements View {

    public CertificatePage {
        categories = List.copyOf(categories);
    }

    @Override
    public String template() {
        return "licensing/certificate.jte";
    }
}
