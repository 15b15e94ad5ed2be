package com.billwright.api;

import static com.billwright.extraction.samples.SampleInvoice.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;

import com.billwright.api.testing.Org;
import com.billwright.api.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class PageImageTest {

    private final Org org = Org.fresh();

    @Test
    void a_drawn_page_can_be_had_in_finer_resolutions() throws IOException {
        String part = org.read(anInvoice().asPdf());
        var resolutions = org.review(part).<Integer>getList("pages[0].resolutions");

        assertThat(resolutions).startsWith(150).hasSizeGreaterThan(1).isSorted();
        int kept = width(image(part, ""));
        for (int finer : resolutions.subList(1, resolutions.size())) {
            assertThat(width(image(part, "?dpi=" + finer)))
                    .isCloseTo(kept * finer / 150, within(4));
        }
    }

    @Test
    void a_page_in_any_resolution_is_kept_by_the_browser() {
        String part = org.read(anInvoice().asPdf());

        for (String resolution : new String[] {"", "?dpi=300", "?dpi=300"}) {
            var answer =
                    image(part, resolution).header("Cache-Control", containsString("immutable"));
            org.request()
                    .header("If-None-Match", answer.extract().header("ETag"))
                    .get(path(part) + resolution)
                    .then()
                    .statusCode(304);
        }
    }

    @Test
    void no_other_resolution_is_drawn() {
        String part = org.read(anInvoice().asPdf());

        for (int other : new int[] {-1, 0, 150, 299, 100_000}) {
            org.get(path(part) + "?dpi=" + other).statusCode(404);
        }
    }

    private ValidatableResponse image(String part, String resolution) {
        return org.get(path(part) + resolution).statusCode(200);
    }

    private String path(String part) {
        return org.review(part)
                .getString("pages[0].image")
                .substring("/orgs/".length() + org.alias().length());
    }

    private static int width(ValidatableResponse image) throws IOException {
        var bytes = new ByteArrayInputStream(image.extract().asByteArray());
        return ImageIO.read(bytes).getWidth();
    }
}
