package org.tsagaan.inspection;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Optional;
import org.tsagaan.inspection.adapter.ReportPages;
import org.tsagaan.inspection.adapter.StoredCertificates;
import org.tsagaan.kernel.Hashes;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;

/** The printed certificate of each signed report: made once, never changed, known by its hash. */
@Stateless
public class Certificates {

    @Inject private StoredCertificates certificates;
    @Inject private ReportPages reports;
    @Inject private MarketClock clock;

    /**
     * A certificate.
     *
     * @param base64 its bytes, written in Base64
     */
    public record Certificate(long reportId, String sha256, String base64) {

        public byte[] pdf() {
            return Base64.getDecoder().decode(base64);
        }
    }

    public Optional<Certificate> find(long reportId) {
        return certificates.find(reportId);
    }

    /** Hash of the certificate of a report, without reading the paper itself. */
    public Optional<String> findHash(long reportId) {
        return certificates.findHash(reportId);
    }

    /**
     * Keeps the certificate of a signed report, unless one is kept already.
     *
     * @return the one that is kept
     * @throws NotFound when there is no such signed report
     */
    public Certificate keep(long reportId, byte[] pdf) {
        if (reports.findReport(reportId).filter(r -> r.signedAt() != null).isEmpty()) {
            throw new NotFound("report");
        }
        certificates.add(reportId, Hashes.sha256Hex(pdf), pdf, clock.now());
        return certificates.find(reportId).orElseThrow();
    }
}
