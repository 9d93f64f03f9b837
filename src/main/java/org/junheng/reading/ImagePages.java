package org.junheng.reading;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** The pages of an image; most have one, scans (TIFF) may have more. */
final class ImagePages {

    /** In pixels: the side down to which larger images are thinned out while they are read. */
    private static final int SIDE = 2_000;

    private ImagePages() {}

    static int count(Path file) throws IOException, HiddenException {
        return with(file, reader -> reader.getFormatName().equals("gif") ? 1 : reader.getNumImages(true));
    }

    static BufferedImage picture(Path file, int number) throws IOException, HiddenException {
        return with(file, reader -> {
            var longest = Math.max(reader.getWidth(number - 1), reader.getHeight(number - 1));
            var parameters = reader.getDefaultReadParam();
            var every = Math.ceilDiv(longest, SIDE);
            parameters.setSourceSubsampling(every, every, 0, 0);
            return reader.read(number - 1, parameters);
        });
    }

    /** What is asked of an image. */
    private interface Question<T> {
        T ask(ImageReader reader) throws IOException;
    }

    private static <T> T with(Path file, Question<T> question) throws IOException, HiddenException {
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new HiddenException(Obstacle.UNSUPPORTED);
            }
            var reader = readers.next();
            try {
                reader.setInput(in);
                return question.ask(reader);
            } finally {
                reader.dispose();
            }
        }
    }
}
