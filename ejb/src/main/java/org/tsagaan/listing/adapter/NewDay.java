package org.tsagaan.listing.adapter;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.listing.CatalogueNews;

/** Tells each new day in China's civil time, soon after it began, wherever an instance runs. */
@Singleton
public class NewDay {

    @EJB private CatalogueNews news;
    @Inject private MarketClock clock;
    private LocalDate told = LocalDate.MIN;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void look() {
        LocalDate today = clock.today();
        if (told.isBefore(today)) {
            int _ = news.tellNewDay();
            told = today;
        }
    }
}
