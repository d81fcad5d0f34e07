#!/bin/sh
# Starts Duikan with the Java that lies beside it, from whatever folder and through whatever link it is called.
self=$0
while [ -h "$self" ]; do
    target=$(readlink "$self")
    case $target in
        /*) self=$target ;;
        *) self=${self%/*}/$target ;;
    esac
done
case $self in
    */*) ;;
    *) self=./$self ;;
esac
home=$(cd "${self%/*}/.." && pwd -P)

# Java names files in the encoding of the locale: without UTF-8 it could not open 文件.txt, nor itself in such a
# folder. A locale that is named but not installed does not count.
case $(locale charmap 2>/dev/null) in
    UTF-8 | '') ;;
    *)
        LANGUAGE=${LANGUAGE:-${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}}
        LC_ALL=C.UTF-8
        export LANGUAGE LC_ALL
        ;;
esac

# Commands never load the window, so they have a cache of classes of their own.
mode=window
case ${1-} in
    [a-z]* | --help | --version) mode=command ;;
esac
set -- -m org.duikan/org.duikan.app.Main "$@"
if [ -f "$home/lib/$mode.aot" ]; then
    set -- "-XX:AOTCache=$home/lib/$mode.aot" "$@"
fi
# The first compiler alone: the second takes a second of work at the start and gains nothing measurable on documents of
# the usual size. The log is off because what the virtual machine has to say would stand in the midst of the output.
exec "$home/runtime/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xlog:disable \
    "-Dduikan.fonts=$home/fonts" "-Dorg.sqlite.lib.path=$home/runtime/lib" \
    --enable-native-access=javafx.graphics,org.xerial.sqlitejdbc "$@"
