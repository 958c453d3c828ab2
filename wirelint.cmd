@echo off
rem Runs wirelint. In a source tree it first builds what is missing or out of date; beside a lib folder it only runs.
rem WIRELINT_JAVA_HOME names the Java to use; without it, the newest one found. WIRELINT_OPTS holds further JVM options.
setlocal EnableExtensions DisableDelayedExpansion

set "root=%~dp0"
set "root=%root:~0,-1%"
set "home=%root%"
if exist "%root%\lib\" goto run
set "home=%root%\linter-core\target\wirelint"
set "stamp=%root%\linter-core\target\wirelint.stamp"
call :stale
if errorlevel 1 call :build
if errorlevel 1 exit /b %errorlevel%

:run
call :newest java.exe
if not defined java (
    set "wanted=needs Java 17 or newer"
    call :refuse
    exit /b 2
)
rem The first compiler alone and the plain collector: most runs are over before the second compiler would pay.
set "flags=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xshare:auto"
set "flags=%flags% -Dfile.encoding=UTF-8 -Djdk.console=java.base"
for /f "tokens=2 delims=:" %%c in ('chcp') do set "codepage=%%c"
chcp 65001 >nul
"%java%\bin\java.exe" %flags% %WIRELINT_OPTS% -cp "%home%\lib\*" dev.wirelint.cli.Main %*
set "status=%errorlevel%"
chcp %codepage% >nul
exit /b %status%

:stale
if not exist "%home%\lib\" exit /b 1
if not exist "%stamp%" exit /b 1
powershell -NoProfile -Command "$built = (Get-Item -LiteralPath $env:stamp).LastWriteTimeUtc; $sources = 'pom.xml', '.mvn', 'wirelint.cmd', 'rules\pom.xml', 'rules\packs', 'linter-core\pom.xml', 'linter-core\src\main' | ForEach-Object { Join-Path $env:root $_ }; $all = @(Get-Item -LiteralPath $sources) + @(Get-ChildItem -LiteralPath $sources -Recurse -Force); exit [int][bool]($all | Where-Object LastWriteTimeUtc -gt $built | Select-Object -First 1)"
exit /b %errorlevel%

:build
call :newest javac.exe
if not defined java (
    set "wanted=building needs a JDK, 17 or newer"
    call :refuse
    exit /b 2
)
if exist "%stamp%" (
    >&2 echo wirelint: building...
) else (
    >&2 echo wirelint: building; the first time this fetches the libraries it needs, which takes a minute or more...
)
if not exist "%root%\linter-core\target\" mkdir "%root%\linter-core\target"
type nul >"%stamp%.new"
set "log=%root%\linter-core\target\wirelint-build.log"
type nul >"%log%"
rem Says every ten seconds how far the build is, as long as its new stamp stands there alone.
start "" /b powershell -NoProfile -Command "$seconds = 0; while ($true) { Start-Sleep 10; if (-not (Test-Path -LiteralPath ($env:stamp + '.new'))) { break }; $seconds += 10; $fetched = @(Select-String -LiteralPath $env:log -Pattern 'Downloaded from .*\.jar').Count; $also = if ($fetched) { ', ' + $fetched + ' libraries fetched' } else { '' }; [Console]::Error.WriteLine('wirelint: building for ' + $seconds + ' s' + $also) }" <nul
setlocal
set "JAVA_HOME=%java%"
pushd "%root%"
rem Standard input may be the story.
call mvnw.cmd -B -Pfast -Dmaven.test.skip=true -pl linter-core -am package <nul >"%log%" 2>&1
set "status=%errorlevel%"
popd
endlocal & set "status=%status%"
if not "%status%"=="0" (
    del "%stamp%.new"
    >&2 type "%log%"
    >&2 echo wirelint: the build failed; its output stands above and in "%log%"
    exit /b 3
)
move /y "%stamp%.new" "%stamp%" >nul
exit /b 0

rem The newest Java that has the program named; a java on the path that leads to no folder of one is asked last.
:newest
set "java="
set "newest=16"
if defined WIRELINT_JAVA_HOME (
    call :consider "%WIRELINT_JAVA_HOME%" %1
    exit /b 0
)
if defined JAVA_HOME call :consider "%JAVA_HOME%" %1
for /f "delims=" %%j in ('where java 2^>nul') do call :consider "%%~dpj.." %1
for /d %%d in (
    "%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk-*"
    "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%USERPROFILE%\.jdks\*"
) do call :consider "%%~d" %1
if defined java exit /b 0
for /f "tokens=1* delims==" %%k in ('java -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.home ="') do (
    for /f "tokens=*" %%h in ("%%l") do call :consider "%%h" %1
)
exit /b 0

:consider
if not exist "%~1\bin\%2" exit /b 0
if not exist "%~1\release" exit /b 0
set "version=0"
for /f "usebackq tokens=2 delims==." %%v in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do set "version=%%~v"
set "version=%version:"=%"
if %version% gtr %newest% (
    set "newest=%version%"
    set "java=%~1"
)
exit /b 0

rem Says what was wanted and not found, by the variable that leads astray where there is one.
:refuse
if defined WIRELINT_JAVA_HOME goto refuse_own
if defined JAVA_HOME goto refuse_common
>&2 echo wirelint: %wanted%; install one or set JAVA_HOME to where it is
exit /b 0

:refuse_own
>&2 echo wirelint: %wanted%, but WIRELINT_JAVA_HOME is "%WIRELINT_JAVA_HOME%", where there is none; mend or unset it
exit /b 0

:refuse_common
>&2 echo wirelint: %wanted%, but JAVA_HOME is "%JAVA_HOME%", where there is none, nor is there one elsewhere; install one or mend JAVA_HOME
exit /b 0
