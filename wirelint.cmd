@echo off
rem Runs wirelint. In a source tree it first builds what is missing or out of date; beside a lib folder it only runs.
rem WIRELINT_JAVA_HOME names the Java to use; without it, the newest one found. WIRELINT_OPTS holds further JVM options.
setlocal EnableExtensions DisableDelayedExpansion

call :locate
set "own=%WIRELINT_JAVA_HOME%"
if defined own set "own=%own:"=%"
set "common=%JAVA_HOME%"
if defined common set "common=%common:"=%"
rem Programs of the system are called by their whole paths, since a bare name would be sought among the stories first.
set "system=%SystemRoot%\System32"
set "powershell=%system%\WindowsPowerShell\v1.0\powershell.exe"
rem The name is not home, since Java would be told that as HOME.
set "layout=%root%"
if exist "%root%\lib\" goto run
set "layout=%root%\linter-core\target\wirelint"
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
rem What the build has written beside the jars needs no Java.
if defined WIRELINT_OPTS goto start
if not "%~2"=="" goto start
if not "%~1"=="--version" goto start
if not exist "%layout%\lib\about\version" goto start
type "%layout%\lib\about\version"
exit /b 0

:start
rem The first compiler alone and the plain collector: most runs are over before the second compiler would pay.
set "flags=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"
rem A run keeps little of a story once it is checked, and needs no more room for what it throws away.
if not defined WIRELINT_OPTS set "flags=%flags% -XX:MaxNewSize=64m"
set "flags=%flags% -Dfile.encoding=UTF-8 -Djdk.console=java.base"
rem Some languages end the answer with a full stop.
for /f "tokens=2 delims=:." %%c in ('%system%\chcp.com') do set "codepage=%%c"
"%system%\chcp.com" 65001 >nul 2>&1
"%java%\bin\java.exe" %flags% %WIRELINT_OPTS% -cp "%layout%\lib\*" dev.wirelint.cli.Main %*
set "status=%errorlevel%"
"%system%\chcp.com" %codepage% >nul 2>&1
exit /b %status%

rem Where this file is. Only in a called part does its name hold when it was called in quotation marks, by the path.
:locate
set "root=%~dp0"
set "root=%root:~0,-1%"
exit /b 0

:stale
if not exist "%layout%\lib\" exit /b 1
if not exist "%stamp%" exit /b 1
"%powershell%" -NoProfile -Command "$built = (Get-Item -LiteralPath $env:stamp).LastWriteTimeUtc; $sources = 'pom.xml', '.mvn', 'wirelint.cmd', 'rules\pom.xml', 'rules\packs', 'linter-core\pom.xml', 'linter-core\src\main' | ForEach-Object { Join-Path $env:root $_ }; $all = @(Get-Item -LiteralPath $sources) + @(Get-ChildItem -LiteralPath $sources -Recurse -Force); exit [int][bool]($all | Where-Object LastWriteTimeUtc -gt $built | Select-Object -First 1)"
exit /b %errorlevel%

:build
call :begin 2>nul
if not exist "%stamp%.new" goto unwritable
call :newest javac.exe
if not defined java (
    del "%stamp%.new"
    set "wanted=building needs a JDK, 17 or newer"
    call :refuse
    exit /b 2
)
if exist "%stamp%" (
    >&2 echo wirelint: building...
) else (
    >&2 echo wirelint: building; the first time this fetches the libraries it needs, which takes a minute or more...
)
set "log=%root%\linter-core\target\wirelint-build.log"
type nul >"%log%"
rem Says every ten seconds how far the build is, as long as its new stamp stands there alone.
start "" /b "%powershell%" -NoProfile -Command "$seconds = 0; while ($true) { Start-Sleep 1; if (-not (Test-Path -LiteralPath ($env:stamp + '.new'))) { break }; if (++$seconds %% 10) { continue }; $fetched = @(Select-String -LiteralPath $env:log -Pattern 'Downloaded from .*\.jar').Count; $also = if ($fetched) { ', ' + $fetched + ' libraries fetched' } else { '' }; [Console]::Error.WriteLine('wirelint: building for ' + $seconds + ' s' + $also) }" <nul >nul
setlocal
set "JAVA_HOME=%java%"
pushd "%root%"
rem Standard input may be the story.
call .\mvnw.cmd -B -Pfast -Dmaven.test.skip=true -pl linter-core -am package <nul >"%log%" 2>&1
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

:begin
if not exist "%root%\linter-core\target\" mkdir "%root%\linter-core\target"
if exist "%stamp%.new" del "%stamp%.new"
type nul >"%stamp%.new"
exit /b 0

rem A tree that belongs to somebody else is run as it was built.
:unwritable
if not exist "%layout%\lib\" (
    >&2 echo wirelint: is not built yet, and "%root%\linter-core\target" cannot be written; run it once as whoever may write there
    exit /b 2
)
>&2 echo wirelint: runs as it was last built, since "%root%\linter-core\target" cannot be written; its sources are newer
exit /b 0

rem Finds the newest Java that has the program named; java stays empty where there is none.
:newest
set "program=%1"
set "java="
set "newest=16"
set "silent="
if defined own (
    set "folder=%own%"
    call :consider
    goto last
)
if defined common (
    set "folder=%common%"
    call :consider
)
if not defined PATH goto installed
set "folders=%PATH:"=%"
for %%p in ("%folders:;=" "%") do (
    set "place=%%~p"
    call :consider_on_path
)
:installed
set places="%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu"
set places=%places% "%ProgramFiles%\Amazon Corretto" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks"
for %%p in (%places%) do (
    set "place=%%~p"
    call :consider_all
)
:last
if defined java exit /b 0
for %%j in (%silent%) do (
    set "asked=%%~j"
    call :ask
)
exit /b 0

:consider_on_path
if not defined place exit /b 0
set "folder=%place%\.."
for %%e in (exe cmd bat) do (
    set "asked=%place%\java.%%e"
    call :weigh
)
exit /b 0

:consider_all
if not exist "%place%\" exit /b 0
pushd "%place%"
for /d %%d in (*) do (
    set "folder=%place%\%%d"
    call :consider
)
popd
exit /b 0

rem Looks at a folder that may be a Java. Its release file tells its version; one that has none is asked only where no
rem other Java serves, as is a java on the path that leads to no such folder.
:consider
set "asked=%folder%\bin\java.exe"
:weigh
if not exist "%asked%" exit /b 0
set "version="
if exist "%folder%\release" for /f "usebackq tokens=1,2 delims==" %%k in ("%folder%\release") do (
    if "%%k"=="JAVA_VERSION" set "version=%%~l"
)
if defined version goto keep
set silent=%silent% "%asked%"
exit /b 0

:ask
set "folder="
set "version="
for /f "tokens=1* delims== " %%k in ('""%%asked%%" -XshowSettings:properties -version 2>&1"') do (
    if "%%k"=="java.home" set "folder=%%l"
    if "%%k"=="java.specification.version" set "version=%%l"
)
:keep
if not exist "%folder%\bin\%program%" exit /b 0
set "number=0"
for /f "delims=.-+_" %%n in ("%version%") do set /a "number=%%n" 2>nul
if %number% leq %newest% exit /b 0
set "newest=%number%"
for %%h in ("%folder%") do set "java=%%~fh"
exit /b 0

rem Says what was wanted and not found, by the variable that leads astray where there is one.
:refuse
if defined own goto refuse_own
if defined common goto refuse_common
>&2 echo wirelint: %wanted%; install one or set JAVA_HOME to where it is
exit /b 0

:refuse_own
>&2 echo wirelint: %wanted%, but WIRELINT_JAVA_HOME is "%own%", where there is none; mend or unset it
exit /b 0

:refuse_common
>&2 echo wirelint: %wanted%, but JAVA_HOME is "%common%", where there is none, nor is there one elsewhere; install one or mend JAVA_HOME
exit /b 0
