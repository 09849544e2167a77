package io.github.vanthu.engine.isolated;

import io.github.vanthu.engine.Format;
import io.github.vanthu.engine.RenderOptions;
import io.github.vanthu.engine.RenderOptions.AnnexFiles;
import io.github.vanthu.model.Medium;
import io.github.vanthu.model.Stage;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The options of a rendering as bytes; an empty text stands for what was not said. */
final class OptionsCodec {
    private OptionsCodec() {}

    static void write(DataOutputStream out, RenderOptions options) throws IOException {
        write(out, options.formats());
        Codec.text(out, options.stage().map(Stage::name).orElse(""));
        Codec.text(out, options.medium().name());
        Codec.text(out, options.annexes().name());
        write(out, options.data());
        out.writeBoolean(options.signatureFields());
        Codec.text(out, options.metadata().orElse(""));
    }

    private static void write(DataOutputStream out, Set<Format> formats) throws IOException {
        out.writeInt(formats.size());
        for (Format format : new TreeSet<>(formats)) {
            Codec.text(out, format.name());
        }
    }

    static RenderOptions options(DataInputStream in) throws IOException {
        return new RenderOptions(
                formats(in),
                given(in).map(Stage::valueOf),
                Medium.valueOf(Codec.text(in)),
                AnnexFiles.valueOf(Codec.text(in)),
                formats(in),
                in.readBoolean(),
                given(in));
    }

    private static Set<Format> formats(DataInputStream in) throws IOException {
        Set<Format> formats = EnumSet.noneOf(Format.class);
        for (int left = in.readInt(); left > 0; left--) {
            formats.add(Format.valueOf(Codec.text(in)));
        }
        return formats;
    }

    private static Optional<String> given(DataInputStream in) throws IOException {
        return Optional.of(Codec.text(in)).filter(text -> !text.isEmpty());
    }
}
