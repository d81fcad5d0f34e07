@echo off
rem Starts Duikan with the Java that lies beside it.
setlocal
set "home=%~dp0.."
set "mode=window"
set "first=%~1"
if defined first if not "%first:~0,1%"=="-" set "mode=command"
set "options=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xlog:disable"
if exist "%home%\lib\%mode%.aot" set options=%options% "-XX:AOTCache=%home%\lib\%mode%.aot"
"%home%\runtime\bin\java.exe" %options% "-Dduikan.fonts=%home%\fonts" "-Dorg.sqlite.lib.path=%home%\runtime\bin" --enable-native-access=javafx.graphics,org.xerial.sqlitejdbc -m org.duikan/org.duikan.app.Main %*
exit /b %errorlevel%
