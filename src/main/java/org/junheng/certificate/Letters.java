package org.junheng.certificate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.core.io.ClassPathResource;

/** The embedded fonts of a paper: one for Chinese, which has no Latin letters and digits, and one for these. */
final class Letters {

    /** What stands on official papers for a character that no font has (〓). */
    private static final int MISSING = 0x3013;

    private final PDType0Font chinese;
    private final PDType0Font latin;

    private record Run(PDType0Font font, String text) {}

    Letters(PDDocument document) throws IOException {
        this.chinese = load(document, "fonts/DroidSansFallbackFull.ttf");
        this.latin = load(document, "org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");
    }

    private static PDType0Font load(PDDocument document, String path) throws IOException {
        try (var file = new ClassPathResource(path).getInputStream()) {
            return PDType0Font.load(document, file, true);
        }
    }

    float width(String text, float size) throws IOException {
        var width = 0f;
        for (var run : runs(text)) {
            width += run.font().getStringWidth(run.text()) / 1000 * size;
        }
        return width;
    }

    /** Within a text object whose position is set. */
    void show(PDPageContentStream page, String text, float size) throws IOException {
        for (var run : runs(text)) {
            page.setFont(run.font(), size);
            page.showText(run.text());
        }
    }

    private List<Run> runs(String text) {
        var runs = new ArrayList<Run>();
        text.codePoints().forEach(character -> {
            var run = run(character);
            var last = runs.isEmpty() ? null : runs.getLast();
            if (last != null && last.font().equals(run.font())) {
                runs.set(runs.size() - 1, new Run(run.font(), last.text() + run.text()));
            } else {
                runs.add(run);
            }
        });
        return runs;
    }

    private Run run(int character) {
        var text = Character.toString(character);
        if (character < 0x2000 && has(latin, text)) {
            return new Run(latin, text);
        }
        return new Run(chinese, has(chinese, text) ? text : Character.toString(MISSING));
    }

    private static boolean has(PDType0Font font, String character) {
        try {
            return font.encode(character).length > 0;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
